#include "models/reports/photographs.h"

#include "models/journal/contents.h"
#include "models/reports/material.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::reports {

namespace {

constexpr std::size_t across = 3;
constexpr std::size_t linesOfPage = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Photographs)
};

/// What is on it, else what its file was called.
QString nameOf(const pictures::Picture &picture)
{
    return picture.caption.isEmpty() ? picture.file : picture.caption;
}

QString inWords(const pictures::Picture &picture)
{
    QStringList parts{nameOf(picture), picture.taken.first(std::min<qsizetype>(10, picture.taken.size()))};
    parts.removeAll(QString());
    return parts.join(u' ');
}

std::vector<Block> blocksOf(storage::Database &database, const std::vector<pictures::Picture> &found)
{
    std::vector<Block> blocks{Heading{Words::tr("Pictures and papers")}};
    QStringList papers;
    std::vector<Photograph> shown;
    for (const pictures::Picture &picture : found)
        if (picture.isPaper())
            papers += inWords(picture);
        else
            shown.push_back(photograph(database, picture));
    for (std::size_t first = 0; first < shown.size(); first += across) {
        Photographs line;
        for (std::size_t i = first; i < first + across; ++i)
            line.all.push_back(i < shown.size() ? shown[i] : Photograph());
        blocks.emplace_back(std::move(line));
    }
    if (!papers.isEmpty())
        blocks.emplace_back(Paragraph{Words::tr("Papers: %1").arg(papers.join(QStringLiteral("; ")))});
    return blocks;
}

} // namespace

Photograph photograph(storage::Database &database, const pictures::Picture &picture)
{
    auto bytes = journal::readContent(database, picture.content);
    if (bytes)
        return {*std::move(bytes), inWords(picture)};
    return {{}, Words::tr("%1 (the picture is not here yet)").arg(inWords(picture)).trimmed()};
}

void addPictures(Material &material, const pictures::Owner &owner, Report &report)
{
    const auto found = pictures::list(material.database(), owner);
    if (!found || found->empty())
        return;
    auto blocks = blocksOf(material.database(), *found);
    const std::size_t lines = blocks.size() - 1;
    if (report.mostPages > 0)
        report.mostPages += static_cast<int>((lines + linesOfPage - 1) / linesOfPage);
    const auto end = std::ranges::find_if(
        report.blocks, [](const Block &block) { return std::holds_alternative<Signature>(block); });
    report.blocks.insert(end, std::make_move_iterator(blocks.begin()), std::make_move_iterator(blocks.end()));
}

} // namespace chulie::reports
