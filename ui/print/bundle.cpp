#include "ui/print/bundle.h"

namespace chulie::print {

using namespace reports;

Report Bundle::contents(const std::vector<int> &pages, int own, bool landscape) const
{
    Table table;
    table.columns = {{tr("No."), {}, 4, Align::Centre},
                     {tr("Contents"), {}, 26},
                     {tr("Pages"), {}, 5, Align::Right},
                     {tr("From page"), {}, 5, Align::Right}};
    std::int64_t page = own + 1;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        table.rows.push_back({{static_cast<std::int64_t>(i) + 1, names[static_cast<qsizetype>(i)],
                               std::int64_t{pages[i]}, page}});
        page += pages[i];
    }
    Report report;
    report.name = title;
    report.landscape = landscape;
    report.blocks = {Title{title},
                     Line{tr("Contents"), {}, tr("%1 reports, %2 pages").arg(pages.size()).arg(page - 1)},
                     std::move(table)};
    return report;
}

} // namespace chulie::print
