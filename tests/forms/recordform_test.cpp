#include "models/records/saving.h"
#include "models/storage/rows.h"
#include "models/values/normal.h"
#include "tests/support/files.h"
#include "tests/support/typing.h"
#include "ui/forms/recordform.h"
#include "ui/lists/recordmodel.h"
#include "ui/lists/recordview.h"
#include "ui/problemlabel.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace chulie::forms {

/// The one table and the one form, used by hand: what is typed is read back from the ledger.
class RecordFormTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_ledger.reset(); }
    void newRowIsMadeWhenComplete();
    void wrongValueIsRefusedInWords();
    void escapeTakesBack();
    void choiceIsSaved();
    void personalValuesAreMasked();
    void maskedValuesAreTypedOver();
    void whatIsWrongFollowsTheTheme();
    void hiddenNumberHasItsButton();
    void proposalsCountForNothing();
    void choicesAreTyped_data();
    void choicesAreTyped();
    void modelKeepsItsPromises();
    void copiedBlockHasHeadings();

private:
    std::int64_t save(catalogue::TableId id, const std::map<int, QString> &texts,
                      std::map<int, values::Value> given = {});
    values::Value stored(catalogue::TableId id, std::int64_t row, const char *name);

    support::Folder m_folder;
    int m_count = 0;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::int64_t m_household = 0;
};

namespace {

int column(catalogue::TableId id, const char *name)
{
    return catalogue::table(id).column(name);
}

template <typename Editor>
Editor *editor(RecordForm &form, int column)
{
    return form.editor(column)->findChild<Editor *>();
}

void enter(RecordForm &form, catalogue::TableId id, const char *name, const char *text)
{
    auto *line = editor<QLineEdit>(form, column(id, name));
    line->setFocus();
    line->selectAll();
    support::type(line, QString::fromUtf8(text));
    QTest::keyClick(line, Qt::Key_Return);
}

} // namespace

void RecordFormTest::init()
{
    m_ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_count));
    const auto village = [](const char *name) { return column(catalogue::TableId::Village, name); };
    save(catalogue::TableId::Village, {{village("code"), QStringLiteral("441623104200")},
                                       {village("name"), QStringLiteral("枫围村")},
                                       {village("town"), QStringLiteral("镇")},
                                       {village("county"), QStringLiteral("县")},
                                       {village("type"), QStringLiteral("面上村")}});
    m_household =
        save(catalogue::TableId::Household,
             {{column(catalogue::TableId::Household, "no"), QStringLiteral("H1")},
              {column(catalogue::TableId::Household, "village"), QStringLiteral("441623104200")},
              {column(catalogue::TableId::Household, "identified_on"), QStringLiteral("2016-05-01")},
              {column(catalogue::TableId::Household, "phone"), QStringLiteral("13800138000")}});
    QVERIFY(m_household > 0);
}

std::int64_t RecordFormTest::save(catalogue::TableId id, const std::map<int, QString> &texts,
                                  std::map<int, values::Value> given)
{
    const auto saved =
        records::saveRow(*m_ledger, catalogue::table(id), 0, {.texts = texts, .given = std::move(given)});
    return saved ? saved->row : -1;
}

values::Value RecordFormTest::stored(catalogue::TableId id, std::int64_t row, const char *name)
{
    const auto values = storage::readRow(m_ledger->database(), catalogue::table(id), row);
    return values ? (*values)[static_cast<std::size_t>(column(id, name))] : values::Value();
}

void RecordFormTest::newRowIsMadeWhenComplete()
{
    RecordForm form(*m_ledger, catalogue::table(catalogue::TableId::Member));
    form.leaveOut({column(catalogue::TableId::Member, "household")});
    form.begin({{column(catalogue::TableId::Member, "household"), m_household}});
    form.show();
    form.activateWindow();
    QSignalSpy saved(&form, &RecordForm::saved);
    enter(form, catalogue::TableId::Member, "name", "黎小燕");
    QCOMPARE(saved.size(), 0);
    auto *relation = editor<QComboBox>(form, column(catalogue::TableId::Member, "relation"));
    relation->setFocus();
    QTest::keyClick(relation, Qt::Key_Down);
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved.front().at(1).toBool());
    QCOMPARE(stored(catalogue::TableId::Member, form.row(), "name"), values::Value(std::string("黎小燕")));
    enter(form, catalogue::TableId::Member, "identity", "441623198503052125");
    QCOMPARE(stored(catalogue::TableId::Member, form.row(), "born_on"),
             values::Value(std::string("1985-03-05")));
    QCOMPARE(editor<QLineEdit>(form, column(catalogue::TableId::Member, "born_on"))->text(),
             QStringLiteral("1985-03-05"));
}

void RecordFormTest::wrongValueIsRefusedInWords()
{
    RecordForm form(*m_ledger, catalogue::table(catalogue::TableId::Household));
    form.showRow(m_household);
    form.show();
    const int date = column(catalogue::TableId::Household, "identified_on");
    enter(form, catalogue::TableId::Household, "identified_on", "2018-02-30");
    QVERIFY(!form.editor(date)->problem().isEmpty());
    QCOMPARE(stored(catalogue::TableId::Household, m_household, "identified_on"),
             values::Value(std::string("2016-05-01")));
    // The rest stays editable.
    enter(form, catalogue::TableId::Household, "helper", "王书记");
    QCOMPARE(stored(catalogue::TableId::Household, m_household, "helper"),
             values::Value(std::string("王书记")));
    enter(form, catalogue::TableId::Household, "identified_on", "2018年3月1日");
    QVERIFY(form.editor(date)->problem().isEmpty());
    QCOMPARE(editor<QLineEdit>(form, date)->text(), QStringLiteral("2018-03-01"));
}

void RecordFormTest::escapeTakesBack()
{
    RecordForm form(*m_ledger, catalogue::table(catalogue::TableId::Household));
    form.showRow(m_household);
    form.show();
    auto *line = editor<QLineEdit>(form, column(catalogue::TableId::Household, "no"));
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("23"));
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(line->text(), QStringLiteral("H1"));
    QCOMPARE(stored(catalogue::TableId::Household, m_household, "no"), values::Value(std::string("H1")));
}

void RecordFormTest::choiceIsSaved()
{
    RecordForm form(*m_ledger, catalogue::table(catalogue::TableId::Household));
    form.showRow(m_household);
    form.show();
    auto *wants = editor<QComboBox>(form, column(catalogue::TableId::Household, "wants_asset"));
    wants->setFocus();
    QTest::keyClick(wants, Qt::Key_Down);
    QTest::keyClick(wants, Qt::Key_Down);
    QCOMPARE(stored(catalogue::TableId::Household, m_household, "wants_asset"),
             values::Value(std::int64_t{0}));
    QTest::keyClick(wants, Qt::Key_Up);
    QTest::keyClick(wants, Qt::Key_Up);
    QVERIFY(values::isBlank(stored(catalogue::TableId::Household, m_household, "wants_asset")));
}

void RecordFormTest::personalValuesAreMasked()
{
    RecordForm form(*m_ledger, catalogue::table(catalogue::TableId::Household));
    form.showRow(m_household);
    form.show();
    auto *line = editor<QLineEdit>(form, column(catalogue::TableId::Household, "phone"));
    QCOMPARE(line->text(), QString());
    QCOMPARE(line->placeholderText(), QStringLiteral("13*********"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(stored(catalogue::TableId::Household, m_household, "phone"),
             values::Value(std::string("13800138000")));
    m_ledger->masking().setOn(false);
    QCOMPARE(line->text(), QStringLiteral("13800138000"));
}

void RecordFormTest::maskedValuesAreTypedOver()
{
    RecordForm form(*m_ledger, catalogue::table(catalogue::TableId::Household));
    form.showRow(m_household);
    form.show();
    auto *line = editor<QLineEdit>(form, column(catalogue::TableId::Household, "phone"));
    QTest::keyClicks(line, QStringLiteral("1"));
    QCOMPARE(line->text(), QStringLiteral("1"));
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(line->text(), QString());
    QCOMPARE(line->placeholderText(), QStringLiteral("13*********"));
    QTest::keyClicks(line, QStringLiteral("13911"));
    m_ledger->masking().setOn(false);
    m_ledger->masking().setOn(true);
    QCOMPARE(line->text(), QStringLiteral("13911"));
    QTest::keyClicks(line, QStringLiteral("139111"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(stored(catalogue::TableId::Household, m_household, "phone"),
             values::Value(std::string("13911139111")));
    QCOMPARE(line->placeholderText(), QStringLiteral("13*********"));
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(values::isBlank(stored(catalogue::TableId::Household, m_household, "phone")));
}

void RecordFormTest::whatIsWrongFollowsTheTheme()
{
    ui::look::wear(ui::look::Theme::Light);
    RecordForm form(*m_ledger, catalogue::table(catalogue::TableId::Household));
    form.showRow(m_household);
    form.show();
    enter(form, catalogue::TableId::Household, "identified_on", "2018-02-30");
    const auto *words =
        form.editor(column(catalogue::TableId::Household, "identified_on"))->findChild<ui::ProblemLabel *>();
    const QColor light = words->palette().color(QPalette::WindowText);
    ui::look::wear(ui::look::Theme::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(words->palette().color(QPalette::WindowText), ui::look::problem());
    QVERIFY(ui::look::problem() != light);
    ui::look::wear(ui::look::Theme::Light);
}

void RecordFormTest::hiddenNumberHasItsButton()
{
    RecordForm form(*m_ledger, catalogue::table(catalogue::TableId::Household));
    form.showRow(m_household);
    const auto actions = editor<QLineEdit>(form, column(catalogue::TableId::Household, "phone"))->actions();
    QCOMPARE(actions.size(), 1);
    const QImage picture = actions.first()->icon().pixmap(16).toImage();
    bool isDrawn = false;
    for (int x = 0; x < picture.width(); ++x)
        for (int y = 0; y < picture.height(); ++y)
            isDrawn = isDrawn || qAlpha(picture.pixel(x, y)) > 0;
    QVERIFY(isDrawn);
}

void RecordFormTest::proposalsCountForNothing()
{
    const catalogue::Table &years = catalogue::table(catalogue::TableId::HouseholdYear);
    const auto count = [&](const char *sql) {
        storage::Statement select(m_ledger->database(), sql);
        return select.next() ? select.integer(0) : -1;
    };
    std::vector<values::Value> before(years.columns.size());
    for (const char *name : {"food", "clothing", "water", "wage_fen"})
        before[static_cast<std::size_t>(years.column(name))] = std::int64_t{1};
    RecordForm form(*m_ledger, years);
    form.leaveOut({years.column("household"), years.column("year")});
    form.begin({{years.column("household"), m_household}, {years.column("year"), std::int64_t{2019}}});
    form.compareWith(QStringLiteral("2018"), before);
    form.show();
    form.activateWindow();
    QCOMPARE(form.propose(), 3); // last year's money is not this year's
    QCOMPARE(count("SELECT count(*) FROM household_year"), 0);
    FieldEditor *water = form.editor(years.column("water"));
    QVERIFY(water->isProposed());
    QVERIFY(water->text().isEmpty() && !water->isEdited());
    auto *food = editor<QComboBox>(form, years.column("food"));
    food->setFocus();
    QTest::keyClick(food, Qt::Key_Return);
    QCOMPARE(stored(catalogue::TableId::HouseholdYear, form.row(), "food"), values::Value(std::int64_t{1}));
    QVERIFY(values::isBlank(stored(catalogue::TableId::HouseholdYear, form.row(), "water")));
    QTest::keyClick(editor<QComboBox>(form, years.column("clothing")), Qt::Key_Escape);
    QCOMPARE(form.proposals(), 1);
    const auto acts = count("SELECT count(*) FROM act");
    QCOMPARE(form.propose(), 2);
    form.confirmProposals();
    QCOMPARE(form.proposals(), 0);
    QCOMPARE(count("SELECT count(*) FROM act"), acts + 1);
    QCOMPARE(stored(catalogue::TableId::HouseholdYear, form.row(), "water"), values::Value(std::int64_t{1}));
    QCOMPARE(stored(catalogue::TableId::HouseholdYear, form.row(), "clothing"),
             values::Value(std::int64_t{1}));
    QVERIFY(values::isBlank(stored(catalogue::TableId::HouseholdYear, form.row(), "wage_fen")));
}

void RecordFormTest::choicesAreTyped_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *column, const char *keys, const char *value) {
        QTest::addRow("%s %s", column, keys)
            << QByteArray(column) << QString::fromUtf8(keys) << QString::fromUtf8(value);
    };
    row("cause", "2", "因残");
    row("cause", "12", "其他");
    row("cause", "yx", "因学");
    row("cause", "yinz", "因灾");
    row("cause", "ql", "缺劳力");
    row("cause", "qtz", "自身发展动力不足"); // no cause begins with qtz: the last letter begins anew
    row("type", "d", "低保贫困户");
    row("wants_asset", "y", "是");
    row("wants_asset", "n", "否");
    row("wants_asset", "1", "是");
    row("wants_asset", "0", "否");
    row("wants_asset", "s", "是");
}

void RecordFormTest::choicesAreTyped()
{
    QFETCH(QByteArray, column);
    QFETCH(QString, keys);
    QFETCH(QString, value);
    RecordForm form(*m_ledger, catalogue::table(catalogue::TableId::Household));
    form.showRow(m_household);
    form.show();
    form.activateWindow();
    const int number = catalogue::table(catalogue::TableId::Household).column(column.constData());
    auto *list = editor<QComboBox>(form, number);
    list->setFocus();
    QTest::keyClicks(list, keys);
    QCOMPARE(form.editor(number)->text(), value);
    QTest::keyClick(list, Qt::Key_Return);
    const values::Value stands = stored(catalogue::TableId::Household, m_household, column.constData());
    QCOMPARE(values::exportText(
                 catalogue::table(catalogue::TableId::Household).columns[static_cast<std::size_t>(number)],
                 stands),
             value.toStdString());
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(form.editor(number)->text().isEmpty());
}

void RecordFormTest::modelKeepsItsPromises()
{
    lists::RecordModel model(*m_ledger, catalogue::table(catalogue::TableId::Household));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.show({}));
    QCOMPARE(model.rowCount(), 1);
    save(catalogue::TableId::Household,
         {{column(catalogue::TableId::Household, "no"), QStringLiteral("A9")},
          {column(catalogue::TableId::Household, "village"), QStringLiteral("441623104200")},
          {column(catalogue::TableId::Household, "identified_on"), QStringLiteral("2016-05-01")}});
    QVERIFY(model.refresh());
    QCOMPARE(model.rowCount(), 2);
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(model.id(0), m_household);
    model.keepOnly(std::vector<std::int64_t>{});
    QCOMPARE(model.rowCount(), 0);
    model.keepOnly(std::nullopt);
    const int phone = model.shownColumn(column(catalogue::TableId::Household, "phone"));
    QCOMPARE(model.index(0, phone).data().toString(), QStringLiteral("13*********"));
    m_ledger->masking().setOn(false);
    QCOMPARE(model.index(0, phone).data().toString(), QStringLiteral("13800138000"));
}

void RecordFormTest::copiedBlockHasHeadings()
{
    lists::RecordModel model(*m_ledger, catalogue::table(catalogue::TableId::Household));
    lists::RecordView view(&model, QStringLiteral("test"), {0, 2});
    QVERIFY(model.show({}));
    view.selectAll();
    QCOMPARE(view.copied(), QStringLiteral("Household number\tVillage\nH1\t枫围村\n"));
}

} // namespace chulie::forms

QTEST_MAIN(chulie::forms::RecordFormTest)
#include "recordform_test.moc"
