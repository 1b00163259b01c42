#include "models/language.h"
#include "tests/support/desk.h"
#include "tests/support/typing.h"
#include "ui/forms/fieldeditor.h"
#include "ui/lists/formreferences.h"
#include "ui/lists/recordview.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QTest>

namespace chulie::lists {

/// Where a row is named, it is found by its name, its initials or its number.
class ReferencesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void householdOfAMeasure_data();
    void householdOfAMeasure();
    void leavingTheLineTakesTheOnlyOne();
    void unknownNaturalVillageIsRemarked();
    void referenceInACell();

private:
    QLineEdit &household();

    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<forms::RecordForm> m_form;
    std::int64_t m_measure = 0;
    std::int64_t m_li = 0;
};

namespace {

constexpr auto village = "990101100201";

} // namespace

void ReferencesTest::init()
{
    models::setLanguage(QStringLiteral("en"));
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage(village, "枫围村");
    m_desk->addVillage("990101100202", "石村");
    m_li = m_desk->addHousehold(village, "0012", "黎大山");
    m_desk->addHousehold(village, "0013", "单雄信");
    m_desk->addHousehold("990101100202", "0099", "黎小燕");
    QVERIFY(m_desk->save(catalogue::TableId::Hamlet,
                         {{"village", village}, {"name", "上屋"}, {"households", "9"}}) > 0);
    m_measure = m_desk->save(catalogue::TableId::Measure, {{"no", "M1"},
                                                           {"village", village},
                                                           {"name", "养鸡"},
                                                           {"item", "1"},
                                                           {"started_on", "2019-03-01"},
                                                           {"state", "进行中"}});
    m_form = std::make_unique<forms::RecordForm>(m_desk->session().ledger(),
                                                 catalogue::table(catalogue::TableId::Measure));
    offerReferences(*m_form, m_desk->session());
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void ReferencesTest::cleanup()
{
    m_form.reset();
    m_desk.reset();
}

QLineEdit &ReferencesTest::household()
{
    m_form->showRow(m_measure);
    QLineEdit &line = support::line(*m_form, "household");
    line.setFocus();
    line.selectAll();
    return line;
}

void ReferencesTest::householdOfAMeasure_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("chosen");
    QTest::newRow("initials") << QStringLiteral("lds") << true;
    QTest::newRow("pinyin") << QStringLiteral("li") << true; // the other one is of another village
    QTest::newRow("number") << QStringLiteral("0012") << true;
    QTest::newRow("end of the number") << QStringLiteral("12") << true;
    QTest::newRow("digits of several") << QStringLiteral("001") << false;
    QTest::newRow("nobody") << QStringLiteral("zzz") << false;
}

void ReferencesTest::householdOfAMeasure()
{
    QFETCH(QString, typed);
    QFETCH(bool, chosen);
    QVERIFY(m_measure > 0);
    QLineEdit &line = household();
    QTest::keyClicks(&line, typed);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(m_desk->stored(catalogue::TableId::Measure, m_measure, "household"),
             chosen ? values::Value(m_li) : values::Value());
    const forms::FieldEditor *editor =
        m_form->editor(catalogue::table(catalogue::TableId::Measure).column("household"));
    QCOMPARE(editor->problem().isEmpty(), chosen);
}

void ReferencesTest::leavingTheLineTakesTheOnlyOne()
{
    QLineEdit &line = household();
    support::type(&line, QStringLiteral("黎"));
    QTest::keyClick(&line, Qt::Key_Tab);
    QCOMPARE(m_desk->stored(catalogue::TableId::Measure, m_measure, "household"), values::Value(m_li));
}

void ReferencesTest::unknownNaturalVillageIsRemarked()
{
    forms::RecordForm form(m_desk->session().ledger(), catalogue::table(catalogue::TableId::Household));
    offerReferences(form, m_desk->session());
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.showRow(m_li);
    const forms::FieldEditor *editor =
        form.editor(catalogue::table(catalogue::TableId::Household).column("hamlet"));
    support::enter(support::line(form, "hamlet"), "中屋");
    QCOMPARE(m_desk->stored(catalogue::TableId::Household, m_li, "hamlet"),
             values::Value(std::string("中屋")));
    QVERIFY(editor->problem().contains(QStringLiteral("no such natural village")));
    QLineEdit &line = support::line(form, "hamlet");
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, QStringLiteral("sw"));
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(m_desk->stored(catalogue::TableId::Household, m_li, "hamlet"),
             values::Value(std::string("上屋")));
    QCOMPARE(editor->problem(), QString());
}

void ReferencesTest::referenceInACell()
{
    auto *model = new RecordModel(m_desk->session().ledger(), catalogue::table(catalogue::TableId::Measure));
    RecordView view(model, QStringLiteral("measures-test"), {0, 1, 2, 3, 4});
    model->setParent(&view);
    view.allowWriting(m_desk->session());
    records::RowQuery query;
    query.region = village;
    QVERIFY(model->show(query));
    const int column = model->shownColumn(catalogue::table(catalogue::TableId::Measure).column("household"));
    view.setColumnHidden(column, false);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    view.setCurrentIndex(model->index(0, column));
    QTest::keyClick(&view, Qt::Key_F2);
    auto *line = view.findChild<QLineEdit *>();
    QVERIFY(line);
    QTest::keyClicks(line, QStringLiteral("lds"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_desk->stored(catalogue::TableId::Measure, m_measure, "household"), values::Value(m_li));
}

} // namespace chulie::lists

QTEST_MAIN(chulie::lists::ReferencesTest)
#include "references_test.moc"
