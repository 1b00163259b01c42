#include "models/exchange/consequences.h"

#include "models/catalogue/columns.h"
#include "models/ledger/rules.h"

#include <QCoreApplication>

namespace chulie::exchange {

namespace {

struct Following
{
    Q_DECLARE_TR_FUNCTIONS(Consequences)
};

std::string_view keyText(const Drafts &drafts, std::size_t draft)
{
    return drafts.value(draft, static_cast<std::size_t>(drafts.layout.table.key.front())).text();
}

} // namespace

const std::unordered_map<std::string, std::size_t> &Consequences::refused(const catalogue::Table &table)
{
    auto &refused = m_refused[table.id];
    if (!refused) {
        refused.emplace();
        Drafts &drafts = m_batch.drafts(table.id);
        for (std::size_t draft = 0; draft < drafts.rows.size(); ++draft)
            if (drafts.rows[draft].refused)
                refused->emplace(keyText(drafts, draft), draft);
    }
    return *refused;
}

void Consequences::note(Place follower, Place needed)
{
    const auto root = m_roots.find(needed);
    const Place cause = root == m_roots.end() ? needed : root->second;
    m_roots.emplace(follower, cause);
    ++m_counts[cause];
    RowDraft &row = m_batch.drafts(follower.first).rows[follower.second];
    m_batch.refuseWithAnother(row, ledger::rules::needsRefusedRow(catalogue::table(needed.first)));
}

bool Consequences::follow(const catalogue::Table &table, std::size_t draft, const catalogue::Table &to,
                          std::string_view key)
{
    const auto &candidates = refused(to);
    const auto found = candidates.find(std::string(key));
    if (found == candidates.end())
        return false;
    note({table.id, draft}, {to.id, found->second});
    return true;
}

bool Consequences::followMember(const catalogue::Table &table, std::size_t draft, RowRef household,
                                std::string_view name, std::string_view identity)
{
    const catalogue::Table &members = catalogue::table(catalogue::TableId::Member);
    Drafts &drafts = m_batch.drafts(members.id);
    const auto text = [&](std::size_t row, catalogue::MemberColumn column) {
        return drafts.value(row, static_cast<std::size_t>(column)).text();
    };
    if (!m_refusedMembers) {
        m_refusedMembers.emplace();
        const auto column = catalogue::MemberColumn("household");
        for (std::size_t row = 0; row < drafts.rows.size(); ++row)
            if (drafts.rows[row].refused)
                m_refusedMembers->emplace(drafts.value(row, column).number(), row);
    }
    const auto [first, last] = m_refusedMembers->equal_range(household);
    for (auto at = first; at != last; ++at)
        if (text(at->second, "name") == name ||
            (!identity.empty() && text(at->second, "identity") == identity)) {
            note({table.id, draft}, {members.id, at->second});
            return true;
        }
    return false;
}

void Consequences::tell()
{
    for (const auto &[place, count] : m_counts) {
        Drafts &drafts = m_batch.drafts(place.first);
        const catalogue::Field &key = catalogue::keyFields(catalogue::table(place.first)).front();
        RowDraft &row = drafts.rows[place.second];
        m_batch.refuse(row, key.label, m_batch.written(row, key.label),
                       Following::tr("%n rows that need this row are refused with it.", nullptr, count));
    }
}

} // namespace chulie::exchange
