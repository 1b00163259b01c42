#include "tests/support/answers.h"
#include "tests/support/files.h"
#include "ui/charts/chartview.h"
#include "ui/charts/picturemenu.h"
#include "ui/charts/stepping.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

namespace chulie::charts {

/// A chart on screen, by mouse and keyboard, and as a picture.
class ChartViewTest : public QObject
{
    Q_OBJECT
private slots:
    void marksLieInThePlot_data();
    void marksLieInThePlot();
    void stackedBarsLieEndToEnd();
    void marksOpenWhatLiesBehind_data();
    void marksOpenWhatLiesBehind();
    void figureOfZeroIsHit();
    void arrowsGoFromMarkToMark();
    void emptyOnesAreSaid_data();
    void emptyOnesAreSaid();
    void picturesAreSaved_data();
    void picturesAreSaved();
    void picturesAreWhiteInTheDark();
    void unwritableLeavesNothing_data();
    void unwritableLeavesNothing();
};

namespace {

/// A chart of \a series by \a names whose marks all lead to a page of their own number.
Chart chartOf(Chart::Form form, std::size_t series, std::size_t names, double figure = 10)
{
    Chart chart{.title = QStringLiteral("title"),
                .note = QStringLiteral("note"),
                .form = form,
                .categories = QStringLiteral("categories"),
                .values = QStringLiteral("values")};
    for (std::size_t i = 0; i < names; ++i)
        chart.names.push_back(QStringLiteral("name %1").arg(i));
    for (std::size_t i = 0; i < series; ++i) {
        Series &added = chart.series.emplace_back();
        added.name = QStringLiteral("series %1").arg(i);
        added.tone = static_cast<Tone>(i);
        for (std::size_t j = 0; j < names; ++j)
            added.marks.push_back({figure * static_cast<double>(i + 1),
                                   {.list = targets::Behind::List::Villages,
                                    .region = std::to_string(i) + ' ' + std::to_string(j)}});
    }
    return chart;
}

Chart stacked(Chart chart)
{
    chart.stacked = true;
    return chart;
}

Chart withLine(Chart chart)
{
    chart.series.back().shape = Series::Shape::Dashes;
    chart.guides = {{QStringLiteral("goal"), Guide::On::Values, 255}};
    return chart;
}

void give(ChartView &view, const Chart &chart)
{
    view.resize(640, 480);
    view.show(chart);
    static_cast<QWidget &>(view).show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

} // namespace

void ChartViewTest::marksLieInThePlot_data()
{
    using enum Chart::Form;
    QTest::addColumn<Chart>("chart");
    QTest::addColumn<int>("marks");
    QTest::newRow("one bar") << chartOf(Bars, 1, 1) << 1;
    QTest::newRow("one column") << chartOf(Columns, 1, 1) << 1;
    QTest::newRow("all zero") << chartOf(Bars, 2, 3, 0) << 6;
    QTest::newRow("below zero") << chartOf(Columns, 2, 3, -5) << 6;
    QTest::newRow("side by side") << chartOf(Bars, 3, 8) << 24;
    QTest::newRow("stacked") << stacked(chartOf(Columns, 3, 12)) << 36;
    QTest::newRow("with a line") << withLine(chartOf(Columns, 2, 3)) << 6;
    QTest::newRow("very many") << stacked(chartOf(Bars, 3, 255)) << 765;
    QTest::newRow("a large figure") << chartOf(Bars, 1, 2, 123'456'789) << 2;
}

void ChartViewTest::marksLieInThePlot()
{
    QFETCH(Chart, chart);
    const QSizeF room(640, 480);
    const ChartLayout layout = layOut(chart, room, QFont());
    QTEST(static_cast<int>(layout.marks.size()), "marks");
    const QRectF all(QPointF(), room);
    QVERIFY(all.contains(layout.plot));
    QVERIFY(layout.plot.width() > 200);
    const QRectF nearby = layout.plot.adjusted(-7, -7, 7, 7);
    for (const PlacedMark &mark : layout.marks) // by their corners: that of nought has no room
        QVERIFY(nearby.contains(mark.rect.topLeft()) && nearby.contains(mark.rect.bottomRight()));
    for (const PlacedEntry &entry : layout.legend) {
        QVERIFY(all.contains(entry.words));
        QVERIFY(!entry.words.intersects(layout.plot));
    }
    QVERIFY(!layout.note.intersects(layout.plot));
    QVERIFY(!layout.title.intersects(layout.plot));
}

void ChartViewTest::stackedBarsLieEndToEnd()
{
    const ChartLayout layout = layOut(stacked(chartOf(Chart::Form::Bars, 3, 1)), {640, 480}, QFont());
    QCOMPARE(layout.marks[1].rect.left(), layout.marks[0].rect.right());
    QCOMPARE(layout.marks[2].rect.left(), layout.marks[1].rect.right());
    QCOMPARE(layout.marks[0].rect.top(), layout.marks[2].rect.top());
}

void ChartViewTest::marksOpenWhatLiesBehind_data()
{
    QTest::addColumn<Chart>("chart");
    QTest::newRow("lying") << chartOf(Chart::Form::Bars, 2, 3);
    QTest::newRow("upright") << chartOf(Chart::Form::Columns, 2, 3);
    QTest::newRow("stacked") << stacked(chartOf(Chart::Form::Bars, 3, 4));
}

void ChartViewTest::marksOpenWhatLiesBehind()
{
    QFETCH(Chart, chart);
    ChartView view;
    give(view, chart);
    QStringList opened;
    connect(&view, &ChartView::opened, this,
            [&](const targets::Behind &behind) { opened += QString::fromStdString(behind.region); });
    for (const PlacedMark &mark : view.placed().marks) {
        QTest::mouseClick(&view, Qt::LeftButton, {}, mark.rect.center().toPoint());
        QCOMPARE(opened.takeLast(), QStringLiteral("%1 %2").arg(mark.series).arg(mark.category));
    }
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(1, 1));
    QVERIFY(opened.isEmpty());
}

void ChartViewTest::figureOfZeroIsHit()
{
    const Chart chart = chartOf(Chart::Form::Bars, 1, 2, 0);
    const ChartLayout layout = layOut(chart, {640, 480}, QFont());
    QCOMPARE(markAt(chart, layout, layout.marks[1].rect.center() + QPointF(2, 0)), 1);
}

void ChartViewTest::arrowsGoFromMarkToMark()
{
    ChartView view;
    give(view, chartOf(Chart::Form::Columns, 2, 3));
    QString opened;
    connect(&view, &ChartView::opened, this,
            [&](const targets::Behind &behind) { opened = QString::fromStdString(behind.region); });
    view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened, QStringLiteral("0 0"));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened, QStringLiteral("1 1"));
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("name 1, series 1")));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened, QStringLiteral("1 2"));
}

void ChartViewTest::emptyOnesAreSaid_data()
{
    using enum Chart::Form;
    QTest::addColumn<Chart>("chart");
    QTest::newRow("bars") << chartOf(Bars, 0, 0);
    QTest::newRow("columns") << chartOf(Columns, 0, 0);
    QTest::newRow("series without marks") << stacked(chartOf(Bars, 3, 0));
    QTest::newRow("columns without marks") << chartOf(Columns, 2, 0);
}

void ChartViewTest::emptyOnesAreSaid()
{
    QFETCH(Chart, chart);
    ChartView view;
    give(view, chart);
    QVERIFY(view.placed().marks.empty());
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::mouseMove(&view, QPoint(300, 200));
    const QImage drawn = view.grab().toImage().copy(0, 100, 640, 300);
    QImage blank(drawn.size(), drawn.format());
    blank.fill(drawn.pixel(0, 0));
    QVERIFY2(drawn != blank, "it says that there is nothing");
    QCOMPARE(view.accessibleName(), QStringLiteral("title (values)"));
}

void ChartViewTest::picturesAreSaved_data()
{
    QTest::addColumn<Picture::Format>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("PNG") << Picture::Format::Png << QByteArray("\x89PNG");
    QTest::newRow("SVG") << Picture::Format::Svg << QByteArray("<?xml");
    QTest::newRow("PDF") << Picture::Format::Pdf << QByteArray("%PDF-");
}

void ChartViewTest::picturesAreSaved()
{
    QFETCH(Picture::Format, format);
    const support::Folder folder;
    const QString path = folder.path(QStringLiteral("picture"));
    Picture picture;
    {
        ChartView view;
        view.show(stacked(chartOf(Chart::Form::Bars, 3, 4)));
        view.setPlace(QStringLiteral("place"));
        picture = view.picture({700, 400});
    }
    support::AnswersInUse answers;
    answers.path = path;
    QVERIFY(savePicture(nullptr, picture, format).contains(path));
    const QByteArray bytes = support::Folder::read(path);
    QFETCH(QByteArray, beginning);
    QVERIFY(bytes.startsWith(beginning));
    QVERIFY(bytes.size() > 2000);
    if (format == Picture::Format::Svg) {
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(bytes.contains("name 3"));
        QVERIFY(!bytes.contains("<image")); // drawn, not photographed
        QCOMPARE(bytes.count("font-family="), bytes.count(", sans-serif\""));
    }
    QVERIFY(picture.title.contains(QStringLiteral("place")));
    QVERIFY(picture.numbers.startsWith(QStringLiteral("categories\t")));
}

void ChartViewTest::picturesAreWhiteInTheDark()
{
    ChartView view;
    view.setPalette(ui::look::palette(ui::look::Theme::Dark));
    view.show(chartOf(Chart::Form::Bars, 1, 1));
    const QImage image = view.picture({300, 200}).image();
    QCOMPARE(image.size(), QSize(600, 400));
    QCOMPARE(image.pixelColor(1, 399), QColor(Qt::white));
}

void ChartViewTest::unwritableLeavesNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << QStringLiteral("gone/picture.png");
    QTest::newRow("a folder") << QString();
    QTest::newRow("a full disk") << QStringLiteral("/dev/full");
}

void ChartViewTest::unwritableLeavesNothing()
{
    QFETCH(QString, path);
    const support::Folder folder;
    const QString there = QFileInfo(path).isAbsolute() ? path : folder.path(path);
    ChartView view;
    view.show(chartOf(Chart::Form::Bars, 1, 1));
    support::AnswersInUse answers;
    answers.path = there;
    QCOMPARE(savePicture(nullptr, view.picture({300, 200}), Picture::Format::Pdf), QString());
    QCOMPARE(answers.errors.size(), 1);
    QVERIFY(answers.errors.front().contains(there));
    QVERIFY(!QFileInfo::exists(folder.path(QStringLiteral("gone"))));
}

} // namespace chulie::charts

QTEST_MAIN(chulie::charts::ChartViewTest)
#include "chartview_test.moc"
