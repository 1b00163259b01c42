#include "models/exchange/repeats.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace chulie {

namespace {

struct RepeatWords
{
    Q_DECLARE_TR_FUNCTIONS(Repeats)
};

/// Where the value of \a field is compared: a key of another row by the row that it names.
std::size_t placeOf(const Layout &layout, const Field &field)
{
    return field.path.size() > 1 ? static_cast<std::size_t>(field.column) : layout.placeOf(field);
}

} // namespace

std::optional<std::size_t> Repeats::latestThatSays(std::int64_t row, std::size_t place) const
{
    const auto latest = m_latest.find(row);
    for (std::size_t at = latest == m_latest.end() ? 0 : latest->second; at != 0; at = m_chain[at - 1].before)
        if (m_drafts.row(m_chain[at - 1].draft)[place].isGiven())
            return m_chain[at - 1].draft;
    return std::nullopt;
}

std::vector<Repeats::Clash> Repeats::add(std::int64_t row, std::size_t draft)
{
    std::vector<Clash> clashes;
    std::size_t &latest = m_latest[row];
    if (latest != 0)
        for (const Field &field : fields(m_drafts.layout.table)) {
            const std::size_t place = placeOf(m_drafts.layout, field);
            if (!m_drafts.row(draft)[place].isGiven())
                continue;
            const auto earlier = latestThatSays(row, place);
            if (earlier && !(m_drafts.row(*earlier)[place] == m_drafts.row(draft)[place]))
                clashes.push_back({&field, *earlier});
        }
    m_chain.push_back({draft, latest});
    latest = m_chain.size();
    return clashes;
}

void Repeats::admit(std::int64_t row, std::size_t draft)
{
    const std::vector<Clash> clashes = add(row, draft);
    const Clash *clash = inOneFile(draft, clashes);
    if (!clash)
        return warn(draft, clashes);
    refuse(draft, *clash);
    m_latest[row] = m_chain.back().before;
    m_chain.pop_back();
}

const Repeats::Clash *Repeats::inOneFile(std::size_t draft, const std::vector<Clash> &clashes) const
{
    const auto found = std::ranges::find_if(clashes, [&](const Clash &clash) {
        return m_drafts.rows[clash.earlier].file == m_drafts.rows[draft].file;
    });
    return found == clashes.end() ? nullptr : &*found;
}

void Repeats::refuse(std::size_t draft, const Clash &clash)
{
    RowDraft &row = m_drafts.rows[draft];
    m_batch.refuse(row, clash.field->label, m_batch.written(row, clash.field->label),
                   RepeatWords::tr("Line %1 has the same key and says otherwise.")
                       .arg(m_drafts.rows[clash.earlier].line));
}

void Repeats::warn(std::size_t draft, const std::vector<Clash> &clashes)
{
    const RowDraft &row = m_drafts.rows[draft];
    for (const Clash &clash : clashes) {
        const RowDraft &earlier = m_drafts.rows[clash.earlier];
        const QString file = QFileInfo(m_batch.files()[earlier.file]).fileName();
        m_batch.warn(row, clash.field->label, m_batch.written(row, clash.field->label),
                     RepeatWords::tr("%1, line %2, says otherwise: the value of the later file is taken.")
                         .arg(file)
                         .arg(earlier.line));
    }
}

} // namespace chulie
