#include "ui/shell/recentmenu.h"

#include "ui/preferences.h"
#include "ui/shell/menus.h"

namespace chulie::shell {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecentMenu)
};

/// \a path with every & doubled: a menu takes a single one for a key.
QString plain(QString path)
{
    return path.replace(u'&', QStringLiteral("&&"));
}

void fill(QMenu &menu, const std::function<void(const QString &)> &open)
{
    menu.clear();
    bool anyMissing = false;
    for (const ui::preferences::RecentLedger &ledger : ui::preferences::ledgers()) {
        anyMissing = anyMissing || ledger.isMissing;
        const QString words = plain(ledger.path);
        menu.addAction(ledger.isMissing ? Words::tr("%1 (missing)").arg(words) : words, &menu,
                       [open, path = ledger.path] { open(path); });
    }
    if (menu.isEmpty())
        menu.addAction(Words::tr("No ledger was opened yet"))->setEnabled(false);
    if (!anyMissing)
        return;
    menu.addSeparator();
    menu.addAction(Words::tr("Remove the missing ones from this list"), &menu, [] {
        for (const ui::preferences::RecentLedger &ledger : ui::preferences::ledgers())
            if (ledger.isMissing)
                ui::preferences::forget(ledger.path);
    });
}

} // namespace

void addRecentMenu(Menus &menus, QMenu *file, const std::function<void(const QString &)> &open)
{
    QMenu *recent = menus.menu(QT_TRANSLATE_NOOP("chulie::shell::Menus", "&Recent ledgers"), file);
    QObject::connect(recent, &QMenu::aboutToShow, recent, [recent, open] { fill(*recent, open); });
}

} // namespace chulie::shell
