#include "models/language.h"
#include "models/places/start.h"
#include "tests/support/files.h"
#include "ui/page.h"
#include "ui/shell/ledgerview.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QRegularExpression>
#include <QTest>

namespace chulie::shell {

/// The language switched while every page is open: nothing of the other one is left.
class LanguageTest : public QObject
{
    Q_OBJECT
private slots:
    void switchesWhole();

private:
    support::Folder m_folder;
};

void LanguageTest::switchesWhole()
{
    models::setLanguage(QStringLiteral("en"));
    MainWindow window;
    {
        const auto ledger = m_folder.newLedger(QStringLiteral("two1.chulie"));
        for (const char *village : {"990101100201", "990101101201"})
            QVERIFY(
                places::startVillage(*ledger, {QStringLiteral("甲村"), QStringLiteral("甲镇"),
                                               QStringLiteral("乙县"), true, QLatin1StringView(village)}));
    }
    window.open(m_folder.path(QStringLiteral("two1.chulie")));
    window.show();
    QTRY_VERIFY(window.ledgerView()->session().evaluation());
    for (const ui::PageKind &kind : ui::pages())
        window.ledgerView()->go({QLatin1StringView(kind.id), {"990101100201", 2019}});
    QCoreApplication::processEvents();
    models::setLanguage(QStringLiteral("zh_CN"));
    QCoreApplication::processEvents();
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{3,}"));
    static const QRegularExpression allowed(QStringLiteral(
        "<[^>]*>|&nbsp;|two\\d+|Ctrl|Alt\\+Home|Alt|Shift|Tab|Insert|Delete|PDF|JPEG|PNG|HEIC|XLSX|CSV|"
        "Scroll (Left|Right)|root|/.*"));
    const auto check = [&](const QString &words, const QObject *where) {
        QString plain = words;
        plain.remove(allowed);
        QVERIFY2(!english.match(plain).hasMatch(),
                 qPrintable(QLatin1StringView(where->metaObject()->className()) + u' ' + words));
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        check(widget->toolTip(), widget);
        check(widget->accessibleName(), widget);
        for (const char *name : {"text", "title", "placeholderText"})
            if (const QVariant words = widget->property(name); words.isValid())
                check(words.toString(), widget);
    }
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel &model = *view->model();
        for (int column = 0; column < model.columnCount(); ++column) {
            check(model.headerData(column, Qt::Horizontal).toString(), view);
            for (int row = 0; row < std::min(model.rowCount(), 60); ++row)
                check(model.index(row, column).data().toString(), view);
        }
    }
    for (const QAction *action : window.findChildren<QAction *>())
        if (action->text() != QStringLiteral("English"))
            check(action->text(), action);
    models::setLanguage(QStringLiteral("en"));
}

} // namespace chulie::shell

QTEST_MAIN(chulie::shell::LanguageTest)
#include "language_test.moc"
