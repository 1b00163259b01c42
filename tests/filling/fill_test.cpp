#include "models/exchange/import.h"
#include "models/exchange/zipreader.h"
#include "models/filling/filling.h"
#include "models/headings/notforimport.h"
#include "models/sources/workbookfile.h"
#include "tests/support/files.h"
#include "tests/support/rows.h"
#include "tests/support/workbookreader.h"
#include "tests/support/zipfile.h"

#include <QMap>
#include <QTest>

namespace chulie::filling {

/// Forms of superiors, made here, filled from a small ledger.
class FillTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cells_data();
    void cells();
    void footersMoveDown();
    void formulasGrow();
    void textsStayTexts();
    void otherPartsStay();
    void otherFormats();
    void refused_data();
    void refused();
    void maskedNumbersAreNotForImport();

private:
    using Cells = QMap<QString, QString>; ///< words by their place: B5

    [[nodiscard]] values::Result<FilledForm> fill(const support::ZipFileParts &parts,
                                                  const Wanted &wanted = {});
    /// The words of the form filled.
    [[nodiscard]] Cells filled(const QByteArray &rows, const QByteArray &behind = {},
                               const Wanted &wanted = {});
    [[nodiscard]] QByteArray part(const QString &name) const;

    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
    QString m_out;
};

namespace {

/// A row of a sheet: cells of style 1 with these words, blank ones too.
QByteArray row(int number, const QByteArrayList &words, const QByteArray &more = {})
{
    QByteArray cells;
    char column = 'A';
    for (const QByteArray &each : words) {
        const QByteArray name = QByteArray(1, column++) + QByteArray::number(number);
        if (each.isEmpty())
            cells += "<x:c r=\"" + name + "\" s=\"1\"/>";
        else if (each.startsWith('='))
            cells += "<x:c r=\"" + name + "\" s=\"1\"><x:f>" + each.mid(1) + "</x:f><x:v>0</x:v></x:c>";
        else
            cells +=
                "<x:c r=\"" + name + "\" s=\"1\" t=\"inlineStr\"><x:is><x:t>" + each + "</x:t></x:is></x:c>";
    }
    return "<x:row r=\"" + QByteArray::number(number) + "\" ht=\"20\">" + cells + "</x:row>" + more;
}

/// The parts of a form with one sheet, 表; \a behind follows its rows.
support::ZipFileParts form(const QByteArray &rows, const QByteArray &behind = {}, const QByteArray &book = {})
{
    support::ZipFileParts parts =
        support::xlsxParts(rows, {}, "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"0\"/></cellXfs>");
    for (auto &[name, content] : parts) {
        if (QByteArray(name) == "xl/worksheets/sheet1.xml")
            content.replace("</x:sheetData>", QByteArray("</x:sheetData>" + behind));
        if (QByteArray(name) == "xl/workbook.xml")
            content.replace("</sheets>", QByteArray("</sheets>" + book));
    }
    return parts;
}

Wanted wantedIn(int year)
{
    return {.year = year};
}

} // namespace

void FillTest::initTestCase()
{
    m_ledger = m_folder.newLedger();
    QVERIFY(m_ledger);
    support::saveVillage(*m_ledger);
    const struct
    {
        const char *no, *head, *identity, *type, *wage;
    } households[]{{"H1", "黎小燕", "441624197902164214", "一般贫困户", "20000"},
                   {"H2", "古英春", "441622197912189025", "低保贫困户", "3000.5"},
                   {"H3", "叶强", "", "特困供养户", ""}};
    for (const auto &each : households) {
        const auto id = support::save(*m_ledger, catalogue::TableId::Household,
                                      {{"no", each.no},
                                       {"village", "441623104200"},
                                       {"identified_on", "2016-05-01"},
                                       {"type", each.type},
                                       {"phone", "13826490175"}});
        support::Texts more{{"labour", "普通劳动力"}};
        if (*each.identity)
            more["identity"] = each.identity;
        const auto head = support::saveMember(*m_ledger, id, each.head, "户主", more);
        support::saveMember(*m_ledger, id, "小明", "子女", {{"born_on", "2010-03-04"}, {"sex", "男"}});
        if (*each.wage)
            support::save(*m_ledger, catalogue::TableId::HouseholdYear,
                          {{"year", "2019"}, {"wage_fen", each.wage}}, {{"household", id}});
        support::save(*m_ledger, catalogue::TableId::MemberYear,
                      {{"year", "2019"}, {"critical", *each.wage ? "是" : "否"}}, {{"member", head}});
    }
    m_out = m_folder.path(QStringLiteral("out.xlsx"));
}

values::Result<FilledForm> FillTest::fill(const support::ZipFileParts &parts, const Wanted &wanted)
{
    const QString path = m_folder.path(QStringLiteral("form.xlsx"));
    support::writeZip(path, parts);
    auto filled = filling::fill(m_ledger->database(), path, wanted.year == 0 ? wantedIn(2019) : wanted);
    if (!filled)
        return filled;
    if (auto written = filling::writeFilled(*filled, m_out); !written)
        return written.failure();
    return filled;
}

FillTest::Cells FillTest::filled(const QByteArray &rows, const QByteArray &behind, const Wanted &wanted)
{
    Cells cells;
    const auto done = fill(form(rows, behind), wanted);
    if (!done)
        return {{QStringLiteral("!"), done.failure().message}};
    const auto sheets = sources::openWorkbook(m_out);
    if (!sheets)
        return {{QStringLiteral("!"), sheets.failure().message}};
    sources::RowSource &source = *sheets->front().rows;
    while (source.next())
        for (std::size_t i = 0; i < source.cells().size(); ++i)
            if (const std::string_view words = source.cells()[i].words; !words.empty())
                cells[QString(QChar(u'A' + static_cast<int>(i))) + QString::number(source.where())] =
                    QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
    return cells;
}

QByteArray FillTest::part(const QString &name) const
{
    QByteArray bytes;
    exchange::ZipReader zip(m_out);
    while (zip.next())
        if (zip.name() == name)
            zip.read([&](std::string_view piece) {
                bytes.append(piece.data(), static_cast<qsizetype>(piece.size()));
            });
    return bytes;
}

void FillTest::cells_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<QStringList>("where");
    QTest::addColumn<bool>("isMasked");
    QTest::addColumn<QString>("cells"); ///< a place and its words: B3=H2; no words: the cell is blank
    const auto add = [](const char *name, const QByteArray &rows, const char *cells,
                        const QByteArray &behind = {}, const QStringList &where = {}, bool isMasked = false) {
        QTest::newRow(name) << rows << behind << where << isMasked << QString::fromUtf8(cells);
    };
    const auto headings = [](const char *words) { return row(1, QByteArray(words).split(',')); };
    add("one heading", headings("序号,户编号,户主,家庭人口（人）,是否有车"),
        "A2=1 B3=H2 C4=叶强 D2=2 E2= A5=");
    add("members", headings("户编号,姓名,年龄,与户主关系"), "A2=H1 B2=小明 C2=9 D2=子女");
    add("households", headings("户主,人口,人均纯收入,户状态"), "A2=黎小燕 B2=2 C2=10000 D2=未脱贫");
    add("villages", headings("镇,行政村,贫困户数,贫困人口"), "A2=镇 B2=枫围村 C2=3 D2=6");
    add("towns", headings("镇,村数,贫困户数,因病户数"), "A2=镇 B2=1 C2=3 D2=0");
    add("a sum with a blank", headings("镇,行政村,工资性收入,贫困户数"), "A2=镇 B2=枫围村 C2= D2=3");
    add("the drop-down's words, amounts in the title's unit",
        row(1, {"收入表", "单位：万元"}) + row(2, {"户编号", "户类型", "工资性收入"}),
        "B4=低保户 B5=五保户 C3=2 C4=0.30005 C5=",
        "<x:dataValidations><x:dataValidation type=\"list\" sqref=\"B3:B99\"><x:formula1>"
        "\"一般户,低保户,五保户\"</x:formula1></x:dataValidation></x:dataValidations>");
    add("conditions", headings("户编号,户主"), "A2=H2 A3=H3 A4=", {},
        {QStringLiteral("户类型=低保户"), QStringLiteral("户.户类型=特困供养户")});
    add("masked", headings("户编号,户主,联系电话,身份证号"),
        "A2=H1 C2=13********* D2=44**************** E1=", {}, {}, true);
}

void FillTest::cells()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, behind);
    QFETCH(QStringList, where);
    QFETCH(bool, isMasked);
    QFETCH(QString, cells);
    Wanted wanted = wantedIn(2019);
    for (const QString &condition : where)
        wanted.where.emplace_back(condition.section(u'=', 0, 0), condition.section(u'=', 1));
    wanted.isMasked = isMasked;
    const Cells found = filled(rows, behind, wanted);
    for (const QString &cell : cells.split(u' '))
        QCOMPARE(found[cell.section(u'=', 0, 0)], cell.section(u'=', 1));
}

/// Two ruled rows for three households, and what is below them.
void FillTest::footersMoveDown()
{
    const QByteArray rows = row(1, {"户主收入表", "", ""}) + row(2, {"户编号", "户主", "工资性收入"}) +
                            row(3, {"", "", ""}) + row(4, {"", "", ""}) +
                            row(5, {"填表人：", "", "审核人："}) + row(6, {"注：年底前上报。"});
    const QByteArray behind =
        "<x:mergeCells count=\"2\"><x:mergeCell ref=\"A1:C1\"/><x:mergeCell ref=\"A6:C6\"/>"
        "</x:mergeCells><x:rowBreaks><x:brk id=\"4\"/></x:rowBreaks>";
    const Cells cells = filled(rows, behind);
    QCOMPARE(cells[QStringLiteral("A5")], QStringLiteral("H3"));
    QCOMPARE(cells[QStringLiteral("C3")], QStringLiteral("20000"));
    QCOMPARE(cells[QStringLiteral("C4")], QStringLiteral("3000.5"));
    QCOMPARE(cells[QStringLiteral("A6")], QStringLiteral("填表人："));
    QCOMPARE(cells[QStringLiteral("A7")], QStringLiteral("注：年底前上报。"));
    const QByteArray sheet = part(QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY(sheet.contains("<x:mergeCell ref=\"A7:C7\"/>"));
    QVERIFY(sheet.contains("<x:brk id=\"5\"/>"));
    QVERIFY2(sheet.contains("<x:row r=\"5\" ht=\"20\"><x:c r=\"A5\" s=\"1\""), sheet.constData());
}

/// A formula of a row is filled down, a sum below grows, and results computed without the rows are gone.
void FillTest::formulasGrow()
{
    const QByteArray rows = row(1, {"户编号", "户主", "工资性收入", "两倍"}) + row(2, {"", "", "", "=C2*2"}) +
                            row(3, {"合计", "", "=SUM(C2:C2)", ""});
    const QByteArray behind =
        "<x:dataValidations><x:dataValidation type=\"list\" sqref=\"A2\"/></x:dataValidations>";
    const QByteArray names = "<definedNames><definedName name=\"_xlnm.Print_Area\">表!$A$1:$D$3</definedName>"
                             "</definedNames>";
    support::ZipFileParts parts = form(rows, behind, names);
    for (auto &[name, content] : parts)
        if (QByteArray(name) == "[Content_Types].xml")
            content = "<Types><Override PartName=\"/xl/calcChain.xml\"/></Types>";
    parts.emplaceBack("xl/calcChain.xml", QByteArray("<calcChain/>"));
    const auto done = fill(parts);
    QVERIFY2(done, qPrintable(done.failure().message));
    const QByteArray sheet = part(QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY2(sheet.contains("<x:f>C4*2</x:f></x:c>"), sheet.constData());
    QVERIFY2(sheet.contains("<x:f>SUM(C2:C4)</x:f></x:c>"), sheet.constData());
    QVERIFY(sheet.contains("sqref=\"A2 A3:A4\""));
    const QByteArray book = part(QStringLiteral("xl/workbook.xml"));
    QVERIFY2(book.contains("表!$A$1:$D$5") && book.contains("fullCalcOnLoad=\"1\""), book.constData());
    QVERIFY(part(QStringLiteral("xl/calcChain.xml")).isEmpty());
    QVERIFY(!part(QStringLiteral("[Content_Types].xml")).contains("calcChain"));
}

/// Eighteen digits, and markup within words.
void FillTest::textsStayTexts()
{
    const auto id = support::save(*m_ledger, catalogue::TableId::Household,
                                  {{"no", "H9"},
                                   {"village", "441623104200"},
                                   {"identified_on", "2019-01-01"},
                                   {"note", "<甲> & \"乙\"\n第二行"}});
    QVERIFY(id > 0);
    const Cells cells = filled(row(1, {"户编号", "身份证号", "户主", "备注"}));
    QCOMPARE(cells[QStringLiteral("B3")], QStringLiteral("441622197912189025"));
    QCOMPARE(cells[QStringLiteral("D5")], QStringLiteral("<甲> & \"乙\"\n第二行"));
    const auto book = support::ReadWorkbook::open(m_out);
    QVERIFY(book.sheets.front().rows[2][1].isText);
}

/// Parts that are none of the rows' business are the same bytes.
void FillTest::otherPartsStay()
{
    support::ZipFileParts parts = form(row(1, {"户编号", "户主"}));
    parts.emplaceBack("xl/printerSettings/printerSettings1.bin", QByteArray("\0\1\2", 3));
    QVERIFY(fill(parts));
    for (const auto &[name, content] : parts)
        if (QByteArray(name) != "xl/worksheets/sheet1.xml")
            QCOMPARE(part(QString::fromLatin1(name)), content);
}

/// An OpenDocument form comes back as XLSX with its words and merged cells.
void FillTest::otherFormats()
{
    const auto cell = [](const char *words, const char *more = "") -> QByteArray {
        return QByteArray("<t:table-cell o:value-type=\"string\" ") + more + "><p:p>" + words +
               "</p:p></t:table-cell>";
    };
    const QByteArray content =
        "<o:doc xmlns:o=\"o\" xmlns:t=\"t\" xmlns:p=\"p\"><t:table t:name=\"表\"><t:table-row>" +
        cell("户主收入表", "t:number-columns-spanned=\"2\"") +
        "<t:covered-table-cell/></t:table-row><t:table-row>" + cell("户编号") + cell("户主") +
        "</t:table-row><t:table-row><t:table-cell/></t:table-row><t:table-row>" + cell("填表人：") +
        "</t:table-row></t:table></o:doc>";
    const QString path = m_folder.path(QStringLiteral("form.ods"));
    support::writeZip(path, {{"content.xml", content}});
    const auto filled = filling::fill(m_ledger->database(), path, wantedIn(2019));
    QVERIFY2(filled, qPrintable(filled.failure().message));
    QVERIFY(filling::writeFilled(*filled, m_out));
    const auto book = support::ReadWorkbook::open(m_out);
    QCOMPARE(book.sheets.front().rows[2][1].value, QStringLiteral("黎小燕"));
    QCOMPARE(book.sheets.front().merged, QStringList{QStringLiteral("A1:B1")});
    QVERIFY(filled->remarks.join(u'\n').contains(QStringLiteral("XLSX")));
}

void FillTest::refused_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("words");
    QTest::newRow("no form") << row(1, {"日期", "天气"}) << QString() << QStringLiteral("户编号");
    QTest::newRow("filled already") << row(1, {"户编号", "户主", "备注"}) + row(2, {"H1", "张三", "无"})
                                    << QString() << QStringLiteral("form.xlsx");
    QTest::newRow("empty") << QByteArray() << QString() << QStringLiteral("户编号");
    QTest::newRow("no such condition")
        << row(1, {"户编号", "户主"}) << QStringLiteral("车牌") << QStringLiteral("车牌");
}

void FillTest::refused()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, where);
    QFETCH(QString, words);
    QFile::remove(m_out);
    Wanted wanted = wantedIn(2019);
    if (!where.isEmpty())
        wanted.where = {{where, QStringLiteral("粤P")}};
    const auto done = fill(form(rows), wanted);
    QVERIFY(!done);
    QVERIFY2(done.failure().message.contains(words), qPrintable(done.failure().message));
    QVERIFY(!QFile::exists(m_out));
}

/// A household's number that is itself an identity number gives way to a running number, in a form that an
/// import refuses.
void FillTest::maskedNumbersAreNotForImport()
{
    QVERIFY(support::save(*m_ledger, catalogue::TableId::Household,
                          {{"no", "110105194912310046"},
                           {"village", "441623104200"},
                           {"identified_on", "2019-01-01"}}) > 0);
    Wanted wanted = wantedIn(2019);
    wanted.isMasked = true;
    const QByteArray rows = row(1, {"户编号", "户主", "备注"});
    const QString mark = QString::fromUtf8(headings::notForImport.data(),
                                           static_cast<qsizetype>(headings::notForImport.size()));
    const Cells cells = filled(rows, {}, wanted);
    QCOMPARE(cells[QStringLiteral("D1")], mark);
    QVERIFY(std::ranges::find(cells, QStringLiteral("110105194912310046")) == cells.end());
    const auto plan = exchange::planImport(*m_ledger, {m_out}, {});
    QVERIFY(!plan && plan.failure().message.contains(QStringLiteral("not for import")));

    const QString text = m_folder.write(QStringLiteral("form.csv"), "户编号,户主\n");
    const auto filledText = filling::fill(m_ledger->database(), text, wanted);
    QVERIFY(filledText && filling::writeFilled(*filledText, m_folder.path(QStringLiteral("out.csv"))));
    QVERIFY(!exchange::planImport(*m_ledger, {m_folder.path(QStringLiteral("out.csv"))}, {}));
}

} // namespace chulie::filling

QTEST_GUILESS_MAIN(chulie::filling::FillTest)
#include "fill_test.moc"
