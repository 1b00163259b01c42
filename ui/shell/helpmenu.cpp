#include "ui/shell/helpmenu.h"

#include "ui/ask.h"
#include "ui/shell/menus.h"

namespace chulie {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpMenu)
};

void about(QWidget *window)
{
    Ask::person().tell(
        window, Words::tr("Chulie %1: a ledger of villages' way out of poverty.\n\nFree software under the "
                          "GNU General Public License, version 3 or later. It comes without any warranty.")
                    .arg(QStringLiteral(CHULIE_VERSION)));
}

} // namespace

void addHelpMenu(Menus &menus, QWidget *window, const std::function<void()> &showKeys)
{
    QMenu *help = menus.menu(QT_TRANSLATE_NOOP("chulie::Menus", "&Help"));
    menus.add(help, QT_TRANSLATE_NOOP("chulie::Menus", "&Keyboard"), QKeySequence::HelpContents, showKeys);
    menus.add(help, QT_TRANSLATE_NOOP("chulie::Menus", "&About Chulie"), {}, [window] { about(window); });
}

} // namespace chulie
