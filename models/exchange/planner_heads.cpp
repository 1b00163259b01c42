#include "models/exchange/planner.h"

#include "models/catalogue/columns.h"
#include "models/values/damagedtext.h"
#include "models/values/identity.h"
#include "models/values/normal.h"

#include <QCoreApplication>

#include <algorithm>

/// The heads that rows of 户 name: members, with the number beside the name.
namespace chulie::exchange {

namespace {

struct Planning
{
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

} // namespace

void Planner::placeHeads()
{
    const catalogue::Table &table = catalogue::table(catalogue::TableId::Household);
    const catalogue::Field &head = *std::ranges::find_if(catalogue::fields(table), &catalogue::Field::isHead);
    Drafts &all = drafts(table);
    for (std::size_t draft = 0; draft < m_households.size(); ++draft) {
        const CellValue name = all.value(draft, head);
        RowDraft &row = all.rows[draft];
        if (row.refused || !name.isGiven() ||
            !m_members.makeHead(m_households[draft], row, name.text(), headIdentity(row)))
            continue;
        row.reaches = true;
        if (row.outcome == Outcome::Unchanged)
            row.outcome = Outcome::Updated;
    }
}

/// The identity number of the head that \a row of 户 names beside the name; empty where it has none that is
/// certain.
std::string_view Planner::headIdentity(const RowDraft &row)
{
    const headings::Header &header = m_batch.header(row.file);
    const std::size_t column = header.columnOf(headings::Clue::HeadIdentity);
    if (column >= header.clues.size())
        return {};
    const catalogue::Column &identity = *catalogue::MemberColumn("identity");
    const sources::SourceCell cell = row.cells.cell(column);
    const values::Normalised read = values::damaged::isPossible(identity, cell.words)
                                        ? values::Normalised()
                                        : values::normalise(identity, cell.words);
    const std::string text = values::exportText(identity, read.value);
    const bool isRounded = cell.is == sources::SourceCell::Is::Number || values::mayBeRounded(text);
    if (!read || isRounded)
        m_batch.warn(row, header.titles[column], cell.words,
                     Planning::tr("This is no identity number that is certain: it is left alone."));
    return read && !isRounded ? m_batch.texts().keep(text) : std::string_view();
}

} // namespace chulie::exchange
