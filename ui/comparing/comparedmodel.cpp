#include "ui/comparing/comparedmodel.h"

#include "models/search/pinyinorder.h"
#include "models/values/fold.h"
#include "models/values/masking.h"
#include "ui/comparing/agreementwords.h"
#include "ui/theme.h"

#include <QLocale>

#include <algorithm>

namespace chulie::comparing {

namespace {

grid::ListTone outcomeTone(const Compared &one)
{
    const ui::look::StateColours &colours = ui::look::colours(wordsOf(one.agreement).colours);
    return {.ink = colours.ink, .fill = colours.fill};
}

/// By what a row is sorted: the number first, then the text.
struct RowKey
{
    std::int64_t number = 0;
    std::string text = {};

    auto operator<=>(const RowKey &) const = default;
};

} // namespace

ComparedModel::ComparedModel(const values::Masking &masking, QObject *parent)
    : ListModel(columns(this, masking), parent)
{
}

ComparedModel::ColumnList ComparedModel::columns(const ComparedModel *model, const values::Masking &masking)
{
    const auto words = [model](int column) {
        return
            [model, column](const Compared &one) { return QString::fromStdString(model->text(one, column)); };
    };
    const auto number = [model, &masking](int column) {
        return [model, &masking, column](const Compared &one) {
            const QString whole = QString::fromStdString(model->text(one, column));
            return masking.isOn() ? values::masked(whole) : whole;
        };
    };
    const auto outcome = [](const Compared &one) { return title(wordsOf(one.agreement)); };
    const auto tip = [](const Compared &one) { return meaning(wordsOf(one.agreement)); };
    ColumnList all;
    all.emplace_back([] { return tr("Line"); }, words(Line), true);
    all.emplace_back([] { return tr("Name in the list"); }, words(Name));
    all.emplace_back([] { return tr("Number in the list"); }, number(Number));
    all.emplace_back([] { return tr("Outcome"); }, outcome, false, outcomeTone, tip);
    all.emplace_back([] { return tr("Household number"); }, words(Household));
    all.emplace_back([] { return tr("Village"); }, words(Village));
    all.emplace_back([] { return tr("Name in the ledger"); }, words(MemberName));
    all.emplace_back([] { return tr("Number in the ledger"); }, number(MemberNumber));
    return all;
}

/// What row \a one has in \a column, numbers unmasked; of Outcome nothing.
std::string ComparedModel::text(const Compared &one, int column) const
{
    const ListedPerson *person = m_held->listed(one);
    const ScopeMember *member = m_held->member(one);
    switch (column) {
    case Line:
        return person ? std::to_string(person->row) : std::string();
    case Name:
        return person ? std::string(values::trimmed(person->name)) : std::string();
    case Number:
        return person ? std::string(values::trimmed(person->number)) : std::string();
    case Household:
        return member ? member->householdNo : std::string();
    case Village:
        return member ? member->villageName : std::string();
    case MemberName:
        return member ? member->name : std::string();
    case MemberNumber:
        return member ? member->number : std::string();
    default:
        return {};
    }
}

void ComparedModel::show(std::shared_ptr<const HeldList> held)
{
    ListModel::show({}); // the rows are of the former list
    m_held = std::move(held);
    arrange();
}

void ComparedModel::keep(Kept kept)
{
    m_kept = std::move(kept);
    arrange();
}

void ComparedModel::sort(int column, Qt::SortOrder order)
{
    m_sortedBy = column;
    m_order = order;
    arrange();
}

bool ComparedModel::isKept(const Compared &one, const std::string &words) const
{
    if (m_kept.agreement && one.agreement != *m_kept.agreement)
        return false;
    if (words.empty())
        return true;
    for (const int column : {Name, Number, Household, Village, MemberName, MemberNumber})
        if (text(one, column).find(words) != std::string::npos)
            return true;
    return false;
}

/// Shows the rows that are kept, in the order that is chosen.
void ComparedModel::arrange()
{
    std::vector<std::pair<RowKey, Compared>> rows;
    const auto keyOf = [this](const Compared &one) -> RowKey {
        const ListedPerson *person = m_held->listed(one);
        if (m_sortedBy == Line)
            return {.number = person ? person->row : std::numeric_limits<std::int64_t>::max()};
        if (m_sortedBy == Outcome)
            return {.number = static_cast<std::int64_t>(one.agreement)};
        const bool isPerson = m_sortedBy == Name || m_sortedBy == MemberName;
        return {.text = isPerson || m_sortedBy == Village ? search::pinyinKey(text(one, m_sortedBy), isPerson)
                                                          : text(one, m_sortedBy)};
    };
    const std::string words = m_kept.words.trimmed().toStdString();
    for (const Compared &one : m_held ? m_held->compared : std::vector<Compared>())
        if (isKept(one, words))
            rows.emplace_back(m_sortedBy < 0 ? RowKey() : keyOf(one), one);
    const bool isDescending = m_order == Qt::DescendingOrder;
    std::ranges::stable_sort(rows, [isDescending](const auto &a, const auto &b) {
        return isDescending ? b.first < a.first : a.first < b.first;
    });
    std::vector<Compared> shown;
    shown.reserve(rows.size());
    for (const auto &[key, one] : rows)
        shown.push_back(one);
    ListModel::show(std::move(shown));
}

} // namespace chulie::comparing
