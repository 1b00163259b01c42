#include "ui/shell/helpmenu.h"

#include "models/help/help.h"
#include "ui/ask.h"
#include "ui/help/helpon.h"
#include "ui/help/textwindow.h"
#include "ui/preferences.h"
#include "ui/shell/menus.h"

namespace chulie::shell {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpMenu)
};

void news(QWidget *window)
{
    auto *shown =
        new help::TextWindow(Words::tr("What's new"), help::changeLog(ui::preferences::language()), window);
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->show();
}

QString about(const QString &ledger, const QString &space)
{
    QString words =
        Words::tr("Chulie %1: a ledger of villages' way out of poverty.\n\nFree software under the "
                  "GNU General Public License, version 3 or later. It comes without any warranty.")
            .arg(QStringLiteral(CHULIE_VERSION));
    words +=
        QStringLiteral("\n\n") +
        Words::tr("It uses Qt (LGPL 3), SQLite (public domain), ICU (Unicode licence), libxlsxwriter (BSD), "
                  "minizip and zlib (zlib licence), Expat and libxml2 (MIT), qpdf (Apache 2.0), Zstandard "
                  "(BSD), libsodium (ISC) and the Noto fonts (SIL OFL).");
    if (!ledger.isEmpty())
        words += QStringLiteral("\n\n") + Words::tr("The ledger is at %1").arg(ledger);
    if (!space.isEmpty())
        words += u'\n' + space;
    return words;
}

} // namespace

void addHelpMenu(Menus &menus, QWidget *window, const HelpSubject &subject,
                 const std::function<void()> &showKeys)
{
    QMenu *menu = menus.menu(QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Help"));
    menus.add(menu, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Help on what is shown"),
              QKeySequence::HelpContents, [window, subject] { help::showHelp(window, subject.page()); });
    menus.add(menu, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Keyboard"),
              QKeySequence(Qt::CTRL | Qt::Key_F1), showKeys);
    menus.add(menu, QT_TRANSLATE_NOOP("chulie::shell::Menus", "What's &new"), {}, [window] { news(window); });
    menus.add(menu, QT_TRANSLATE_NOOP("chulie::shell::Menus", "&About Chulie"), {}, [window, subject] {
        ui::Ask::person().tell(window, about(subject.ledger(), subject.space()));
    });
}

} // namespace chulie::shell
