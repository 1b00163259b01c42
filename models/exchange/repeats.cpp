#include "models/exchange/repeats.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace chulie::exchange {

namespace {

struct RepeatWords
{
    Q_DECLARE_TR_FUNCTIONS(Repeats)
};

/// Where the value of \a field is compared: a key of another row by the row that it names.
std::size_t placeOf(const Layout &layout, const catalogue::Field &field)
{
    return field.path.size() > 1 ? static_cast<std::size_t>(field.column) : layout.placeOf(field);
}

} // namespace

std::uint32_t &Repeats::latestOf(std::int64_t row)
{
    if (row >= 0)
        return m_latest[row];
    const auto index = static_cast<std::size_t>(-row - 1);
    if (index >= m_latestOfNew.size())
        m_latestOfNew.resize(index + 1);
    return m_latestOfNew[index];
}

/// The latest row of the batch, from \a latest on back, that gives a value in \a place.
std::optional<std::size_t> Repeats::latestThatSays(std::uint32_t latest, std::size_t place) const
{
    for (std::uint32_t at = latest; at != 0;) {
        if (m_drafts.value(at - 1, place).isGiven())
            return at - 1;
        const auto before = m_before.find(at);
        at = before == m_before.end() ? 0 : before->second;
    }
    return std::nullopt;
}

std::vector<Repeats::Clash> Repeats::add(std::int64_t row, std::size_t draft)
{
    std::vector<Clash> clashes;
    std::uint32_t &latest = latestOf(row);
    const auto number = static_cast<std::uint32_t>(draft + 1);
    if (latest != 0) {
        for (const catalogue::Field &field : catalogue::fields(m_drafts.layout.table)) {
            const std::size_t place = placeOf(m_drafts.layout, field);
            const CellValue value = m_drafts.value(draft, place);
            if (!value.isGiven())
                continue;
            const auto earlier = latestThatSays(latest, place);
            if (earlier && !(m_drafts.value(*earlier, place) == value))
                clashes.push_back({&field, *earlier});
        }
        m_before[number] = latest;
    }
    latest = number;
    return clashes;
}

void Repeats::admit(std::int64_t row, std::size_t draft)
{
    const std::vector<Clash> clashes = add(row, draft);
    const Clash *clash = inOneFile(draft, clashes);
    if (!clash)
        return warn(draft, clashes);
    refuse(draft, *clash);
    const auto before = m_before.find(latestOf(row));
    latestOf(row) = before->second;
    m_before.erase(before);
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

} // namespace chulie::exchange
