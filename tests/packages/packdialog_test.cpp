#include "models/language.h"
#include "models/packages/merge.h"
#include "models/pictures/pictures.h"
#include "tests/support/desk.h"
#include "tests/support/pictures.h"
#include "ui/packages/packdialog.h"

#include <QCheckBox>
#include <QTest>

namespace chulie::packages {

/// What is chosen before a package is made.
class PackDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void picturesMayStayBehind();

private:
    support::Folder m_folder;
    int m_packages = 0;
};

/// The box is there where there are pictures, says how many, and is remembered.
void PackDialogTest::picturesMayStayBehind()
{
    QVERIFY(models::setLanguage(QStringLiteral("en")));
    support::Desk desk(2019);
    desk.addVillage("990101100201", "甲村");
    const auto home = desk.addHousehold("990101100201", "1", "单雄信");
    const auto boxOf = [](const PackDialog &dialog) {
        return dialog.findChild<QCheckBox *>(QStringLiteral("pictures"));
    };
    QVERIFY(boxOf(PackDialog(desk.session(), "990101100201"))->isHidden());

    const pictures::NewPicture picture{.bytes = support::jpeg()};
    QVERIFY(pictures::attach(desk.session().ledger(), {catalogue::TableId::Household, home}, {&picture, 1}));
    const auto packed = [&](const PackDialog &dialog) {
        const QString path = m_folder.path(QStringLiteral("%1.chuliepack").arg(++m_packages));
        const auto made = packages::pack(desk.session().ledger(), path, dialog.options(), {});
        const auto content =
            made ? packages::readPackage(path, {}) : values::Result<Content>(values::Failure());
        return content ? static_cast<int>(content->pictures.size()) : -1;
    };
    PackDialog first(desk.session(), "990101100201");
    QVERIFY(!boxOf(first)->isHidden());
    QVERIFY2(boxOf(first)->text().contains(QStringLiteral("(1,")), qPrintable(boxOf(first)->text()));
    QCOMPARE(packed(first), 1);
    boxOf(first)->click();
    QCOMPARE(packed(first), 0);
    first.accept();
    const PackDialog second(desk.session(), "990101100201");
    QVERIFY(!boxOf(second)->isChecked());
    QCOMPARE(packed(second), 0);
}

} // namespace chulie::packages

QTEST_MAIN(chulie::packages::PackDialogTest)
#include "packdialog_test.moc"
