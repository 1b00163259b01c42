#include "tests/bench/figure.h"
#include "ui/print/printjob.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

/// 10,000 rows of a table to PDF, against a bare QPainter loop that draws the same texts and does nothing
/// else: no lines, no wrapping, no repeated header, no page numbers.
namespace {

using namespace chulie;

constexpr int rows = 10000;
constexpr int runs = 3;
constexpr double limit = 1.5;

reports::Table table()
{
    reports::Table table;
    for (const char *title : {"序号", "户编号", "户主", "自然村", "指标", "状态", "原因"})
        table.columns.push_back({QString::fromUtf8(title), {}, 1});
    table.columns[1].width = 2;
    table.columns[6].width = 3;
    for (int i = 0; i < rows; ++i) {
        table.rows.push_back(
            {{QString::number(i + 1), QStringLiteral("4499211012%1").arg(i, 7, 10, QChar(u'0')),
              QStringLiteral("叶秀兰"), QStringLiteral("老屋"), QStringLiteral("收入达标"),
              QStringLiteral("未达标"), QStringLiteral("人均 %1 元，低于标准").arg(5000 + i)}});
    }
    return table;
}

void ours(const QString &path)
{
    reports::Report report;
    report.blocks.emplace_back(table());
    const print::PageLayout pages(std::move(report));
    const auto written = print::PrintJob::writePdf(pages, path);
    if (!written)
        qFatal("the PDF could not be written");
}

void bare(const QString &path)
{
    const reports::Table source = table();
    QPdfWriter writer(path);
    writer.setResolution(720);
    QPainter painter(&writer);
    const print::Typefaces faces;
    painter.setFont(faces.cells(print::Typefaces::largestCell).cell.font());
    double y = 600;
    for (const reports::Row &row : source.rows) {
        double x = 600;
        for (const reports::Cell &cell : row.cells) {
            painter.drawText(QPointF(x, y), std::get<QString>(cell));
            x += 650;
        }
        y += 172;
        if (y > 7600) {
            writer.newPage();
            y = 600;
        }
    }
    painter.end();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const double peer = bench::fastest(runs, [&] { bare(folder.filePath(QStringLiteral("bare.pdf"))); });
    const double best = bench::fastest(runs, [&] { ours(folder.filePath(QStringLiteral("ours.pdf"))); });
    return bench::compare({"10,000 rows of a table to PDF", best}, {"a bare QPainter loop", peer}, limit) ? 0
                                                                                                          : 1;
}
