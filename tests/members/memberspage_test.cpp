#include "models/language.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/yearform.h"
#include "ui/lists/filterbar.h"
#include "ui/members/memberspage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QTest>
#include <QToolButton>

namespace chulie::members {

/// The page of all members, as a person uses it, and what the ledger holds afterwards.
class MembersPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void membersOfTheScopeAreListed();
    void cellIsTypedInto();
    void yearOfTheChosenOneIsAnswered();
    void lastYearIsBesideIt();
    void answersFilter_data();
    void answersFilter();

private:
    [[nodiscard]] const lists::RecordList &list() const { return *m_page->findChild<lists::RecordList *>(); }
    [[nodiscard]] int column(const char *name) const;

    support::AnswersInUse m_answers;
    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<MembersPage> m_page;
    std::int64_t m_member = 0;
};

void MembersPageTest::initTestCase()
{
    models::setLanguage(QStringLiteral("en"));
}

void MembersPageTest::init()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage("990101100201", "甲村");
    m_desk->addVillage("990101100202", "乙村");
    m_desk->addHousehold("990101100201", "0001", "王一", "李干事");
    m_desk->addHousehold("990101100202", "0002", "陈二");
    m_member = m_desk->number("SELECT id FROM member WHERE name = '王一'");
    m_desk->save(catalogue::TableId::MemberYear, {{"year", "2018"}, {"medical", "是"}},
                 {{"member", m_member}});
    m_desk->settle();
    m_page = std::make_unique<MembersPage>(m_desk->session());
    m_page->resize(1200, 700);
    m_page->show();
    m_page->go({.page = QStringLiteral("members"), .scope = {"990101100201", 2019}});
}

void MembersPageTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
    QVERIFY2(m_answers.errors.isEmpty(), qPrintable(m_answers.errors.join(u' ')));
}

int MembersPageTest::column(const char *name) const
{
    return list().model().shownColumn(catalogue::table(catalogue::TableId::Member).column(name));
}

void MembersPageTest::membersOfTheScopeAreListed()
{
    QCOMPARE(support::column(list().model(), column("name")), QStringList{QStringLiteral("王一")});
    QCOMPARE(list().model().index(0, column("household")).data().toString(), QStringLiteral("0001"));
    m_page->go({.page = QStringLiteral("members"), .scope = {"990101", 2019}});
    QCOMPARE(list().model().rowCount(), 2);
}

void MembersPageTest::cellIsTypedInto()
{
    lists::RecordView &view = list().view();
    view.setFocus();
    view.setCurrentIndex(list().model().index(0, column("health")));
    QVERIFY(view.isColumnHidden(column("left_reason")));
    QApplication::clipboard()->setText(QStringLiteral("大病"));
    m_answers.isAccepting = true; // the plan of the paste
    QTest::keySequence(&view, QKeySequence::Paste);
    QTRY_COMPARE(m_desk->stored(catalogue::TableId::Member, m_member, "health"),
                 values::Value(std::string("大病")));
}

void MembersPageTest::yearOfTheChosenOneIsAnswered()
{
    QVERIFY(list().view().chosenId() == m_member);
    forms::RecordForm &form = m_page->year().form();
    forms::FieldEditor &medical =
        *form.editor(catalogue::table(catalogue::TableId::MemberYear).column("pension"));
    medical.type(QStringLiteral("是"));
    emit medical.confirmed();
    QTRY_COMPARE(m_desk->number("SELECT pension FROM member_year WHERE year = 2019"), 1);
}

void MembersPageTest::lastYearIsBesideIt()
{
    m_page->year().propose();
    QTRY_COMPARE(m_page->year().form().proposals(), 1);
}

void MembersPageTest::answersFilter_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QStringList>("names");
    const QStringList one{QStringLiteral("王一")};
    QTest::newRow("answered so") << 2018 << "yes" << one;
    QTest::newRow("answered otherwise") << 2018 << "no" << QStringList();
    QTest::newRow("nothing answered") << 2019 << "not known yet" << one;
    QTest::newRow("another year") << 2019 << "yes" << QStringList();
}

/// The year's answers are asked for as any column is, and are those of the year that is gone to.
void MembersPageTest::answersFilter()
{
    QFETCH(int, year);
    QFETCH(QString, choice);
    QFETCH(QStringList, names);
    m_answers.answer = [&](QDialog &dialog) {
        auto *subject = dialog.findChild<QComboBox *>();
        subject->setCurrentIndex(subject->findText(QStringLiteral("Basic medical insurance")));
        auto *values = dialog.findChild<QListWidget *>();
        for (int row = 0; row < values->count(); ++row)
            values->item(row)->setCheckState(values->item(row)->text() == choice ? Qt::Checked
                                                                                 : Qt::Unchecked);
        return true;
    };
    for (auto *button : list().bar().findChildren<QToolButton *>())
        if (button->text() == QStringLiteral("Filter"))
            button->click();
    m_answers.answer = {};
    m_page->go({.page = QStringLiteral("members"), .scope = {"990101100201", year}});
    QTRY_COMPARE(support::column(list().model(), column("name")), names);
    list().bar().clear();
    QCOMPARE(list().model().rowCount(), 1);
}

} // namespace chulie::members

QTEST_MAIN(chulie::members::MembersPageTest)
#include "memberspage_test.moc"
