#include "ui/overview/matrixmodel.h"

#include "models/overview/figures.h"
#include "models/search/pinyinorder.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace chulie::overview {

namespace {

/// How states are sorted: what needs work first.
int rank(targets::State state)
{
    constexpr int ranks[] = {2, 0, 1, 3}; // by State
    return ranks[static_cast<std::size_t>(state)];
}

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 0) + u'%';
}

/// The place of \a column among the target columns.
std::size_t at(int column)
{
    return static_cast<std::size_t>(column - MatrixModel::FirstTarget);
}

Qt::Alignment alignment(int column)
{
    if (column == MatrixModel::Share)
        return Qt::AlignRight | Qt::AlignVCenter;
    return column < MatrixModel::Share ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter;
}

} // namespace

MatrixModel::MatrixModel(QObject *parent) : QAbstractTableModel(parent)
{
    for (const targets::Target &target : targets::targets())
        if (target.exit &&
            (target.level == values::Level::Household || target.level == values::Level::Village))
            m_targets.push_back(&target);
}

MatrixModel::Row MatrixModel::rowOf(const targets::VillageResult &village, const places::Places &places) const
{
    Row row;
    row.village = village.village;
    row.code = QString::fromStdString(village.code);
    if (const places::VillagePlace *place = places.find(village.village)) {
        row.name = QString::fromStdString(place->name);
        row.town = QString::fromStdString(place->town);
    }
    row.progress = village.progress();
    row.exit = village.exitTally;
    for (const targets::Target *target : m_targets) {
        row.states.push_back(village.state(*target));
        row.households.push_back(target->level == values::Level::Household
                                     ? village.households[targets::indexOf(*target)]
                                     : targets::Tally());
    }
    return row;
}

void MatrixModel::show(const targets::Evaluation *evaluation, const places::Places &places,
                       const std::string &region, bool ordinary)
{
    beginResetModel();
    m_region = region;
    m_ordinary = ordinary;
    m_rows.clear();
    if (evaluation) {
        auto villages = villagesWithin(*evaluation, m_region);
        if (!m_ordinary)
            villages = counted(std::move(villages));
        for (const targets::VillageResult *village : villages)
            m_rows.push_back(rowOf(*village, places));
    }
    arrange();
    endResetModel();
}

void MatrixModel::refresh(const targets::Evaluation &evaluation, const places::Places &places,
                          const std::vector<std::int64_t> &villages)
{
    const auto rowIn = [this](std::int64_t id) { return std::ranges::find(m_rows, id, &Row::village); };
    const bool shownAll = std::ranges::all_of(villages, [&](std::int64_t id) {
        const targets::VillageResult *village = evaluation.find(id);
        const bool wanted = village && village->code.starts_with(m_region) && (m_ordinary || village->poor);
        return wanted == (rowIn(id) != m_rows.end());
    });
    if (villages.empty() || !shownAll)
        return show(&evaluation, places, m_region, m_ordinary);
    for (const std::int64_t id : villages) {
        const auto row = rowIn(id);
        if (row == m_rows.end())
            continue;
        *row = rowOf(*evaluation.find(id), places);
        const int number = static_cast<int>(row - m_rows.begin());
        emit dataChanged(index(number, 0), index(number, columnCount() - 1));
    }
}

void MatrixModel::arrange()
{
    const auto key = [this](const Row &row) {
        const targets::Target *sorted = target(m_sortColumn);
        const double figure = sorted                  ? rank(row.states[at(m_sortColumn)])
                              : m_sortColumn == Share ? row.progress
                                                      : 0;
        const QString &name = m_sortColumn == Town ? row.town : row.name;
        return std::pair(figure,
                         m_sortColumn < Share ? search::pinyinKey(name.toStdString(), false) : std::string());
    };
    std::ranges::sort(m_rows, {}, &Row::code);
    std::ranges::stable_sort(m_rows, [&](const Row &one, const Row &other) {
        return m_sortOrder == Qt::AscendingOrder ? key(one) < key(other) : key(other) < key(one);
    });
}

const targets::Target *MatrixModel::target(int column) const
{
    return column < FirstTarget ? nullptr : m_targets[at(column)];
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstTarget + static_cast<int>(m_targets.size());
}

QString MatrixModel::text(const Row &row, int column) const
{
    switch (column) {
    case Village:
        return row.name;
    case Town:
        return row.town;
    case Share:
        return percent(row.progress);
    default:
        return targets::stateMark(row.states[at(column)]);
    }
}

QString MatrixModel::tip(const Row &row, int column) const
{
    if (column == Share)
        return row.name + u'\n' + counts(tr("Exit targets"), row.exit);
    const targets::Target *shown = target(column);
    if (!shown)
        return row.name + u' ' + row.code;
    const QString words =
        tr("%1 · %2: %3").arg(row.name, targets::title(*shown), targets::stateTitle(row.states[at(column)]));
    return shown->level == values::Level::Household
               ? words + u'\n' + counts(tr("Households"), row.households[at(column)])
               : words;
}

QString MatrixModel::counts(const QString &what, const targets::Tally &tally)
{
    return tr("%1: %2 met, %3 unmet, %4 unknown, %5 not applicable")
        .arg(what)
        .arg(tally.of(targets::State::Met))
        .arg(tally.of(targets::State::Unmet))
        .arg(tally.of(targets::State::Unknown))
        .arg(tally.of(targets::State::NotApplicable));
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return tip(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(index.column()));
    case StateRole:
        return target(index.column()) ? QVariant(static_cast<int>(row.states[at(index.column())]))
                                      : QVariant();
    case ShareRole:
        return row.progress;
    case RegionRole:
        return row.code;
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (const targets::Target *shown = target(section)) {
        if (role == Qt::DisplayRole)
            return targets::title(*shown);
        if (role == Qt::ToolTipRole)
            return QStringLiteral("%1 (%2)\n%3")
                .arg(targets::title(*shown), QString::fromUtf8(shown->clause), targets::ruleInWords(*shown));
        return {};
    }
    if (role == Qt::DisplayRole)
        return section == Village ? tr("Village") : section == Town ? tr("Town") : tr("Progress");
    if (role == Qt::TextAlignmentRole && section == Share)
        return QVariant::fromValue(alignment(section));
    return role == Qt::ToolTipRole && section == Share
               ? QVariant(tr("Exit targets met, of those that are met, unmet or unknown"))
               : QVariant();
}

void MatrixModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    emit layoutAboutToBeChanged();
    const QModelIndexList from = persistentIndexList();
    std::vector<std::int64_t> before;
    std::ranges::transform(m_rows, std::back_inserter(before), &Row::village);
    arrange();
    QModelIndexList to;
    for (const QModelIndex &old : from) {
        const auto row =
            std::ranges::find(m_rows, before[static_cast<std::size_t>(old.row())], &Row::village);
        to += index(static_cast<int>(row - m_rows.begin()), old.column());
    }
    changePersistentIndexList(from, to);
    emit layoutChanged();
}

void MatrixModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace chulie::overview
