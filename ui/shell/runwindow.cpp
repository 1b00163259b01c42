#include "ui/shell/runwindow.h"

#include "models/backups/backups.h"
#include "models/crashes/crashes.h"
#include "models/exchange/leavings.h"
#include "models/language.h"
#include "models/storage/temporaries.h"
#include "ui/outlinedstyle.h"
#include "ui/preferences.h"
#include "ui/shell/crashnotice.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QIcon>

namespace chulie::shell {

int runWindow(int argc, char *argv[])
{
    crashes::watch(CHULIE_VERSION);
    QApplication::setStyle(new ui::OutlinedStyle);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("chulie"));
    QApplication::setApplicationName(QStringLiteral("chulie"));
    QGuiApplication::setDesktopFileName(QStringLiteral("chulie"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/chulie.svg")));
    const QStringList arguments = QApplication::arguments();
    const QString ledger = arguments.value(1, ui::preferences::lastLedger());
    if (!ledger.isEmpty() && OneWindow::raise(ledger))
        return 0;
    models::setLanguage(ui::preferences::language());
    ui::look::chooseFont();
    ui::look::wear(ui::preferences::theme());

    exchange::Leavings::clear();
    storage::temporaries::clear();
    backups::clearLeavings();
    MainWindow window;
    if (!ledger.isEmpty())
        window.open(ledger);
    window.show();
    offerCrashReports(&window);
    return QApplication::exec();
}

} // namespace chulie::shell
