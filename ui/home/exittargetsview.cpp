#include "ui/home/exittargetsview.h"

#include "ui/theme.h"

#include <QHeaderView>

namespace chulie::home {

namespace {

constexpr std::size_t namesShown = 3;

QString nameOf(const overview::ExitTarget &target)
{
    const QString name = targets::stateMark(target.state) + u' ' + targets::title(*target.target);
    const int asked = target.households.of(targets::State::Met) +
                      target.households.of(targets::State::Unmet) +
                      target.households.of(targets::State::Unknown);
    return asked == 0 ? name
                      : ExitTargetsView::tr("%1 (%2 / %3)", "target, households that meet it, all")
                            .arg(name)
                            .arg(target.households.of(targets::State::Met))
                            .arg(asked);
}

/// Of one holder what closes the gap, of several the first of what closes theirs.
QString remedyOf(const overview::ExitTarget &target)
{
    return target.gaps.empty() ? QString() : target.gaps.front().remedy;
}

QString whom(const targets::Gap &gap)
{
    if (gap.household == 0)
        return ExitTargetsView::tr("the village");
    const QString household = QString::fromStdString(gap.householdNo + ' ' + gap.head).trimmed();
    return gap.helper.empty()
               ? household
               : ExitTargetsView::tr("%1, helper %2").arg(household, QString::fromStdString(gap.helper));
}

QString holderOf(const targets::Gap &gap)
{
    return targets::stateMark(gap.state) + u' ' + whom(gap);
}

grid::ListTone toneOf(const overview::ExitTarget &target)
{
    return {.ink = ui::look::colours(target.state).ink, .fill = ui::look::colours(target.state).fill};
}

QString holdersOf(const overview::ExitTarget &target)
{
    return overview::holders(target, namesShown);
}

std::vector<ExitTargetsView::Model::Column> columnsShown()
{
    std::vector<ExitTargetsView::Model::Column> columns;
    columns.emplace_back([] { return ExitTargetsView::tr("Exit target"); }, nameOf, holderOf, false, toneOf);
    columns.emplace_back([] { return ExitTargetsView::tr("Held back by"); }, holdersOf,
                         [](const targets::Gap &gap) { return gap.reason; });
    columns.emplace_back([] { return ExitTargetsView::tr("What would close it"); }, remedyOf,
                         [](const targets::Gap &gap) { return gap.remedy; });
    return columns;
}

} // namespace

ExitTargetsView::ExitTargetsView(QWidget *parent) : QTreeView(parent), m_model(columnsShown())
{
    setModel(&m_model);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(true);
    connect(this, &QAbstractItemView::clicked, this, &ExitTargetsView::press);
    connect(this, &QAbstractItemView::activated, this, &ExitTargetsView::open);
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_unfolded.insert(m_model.entry(index).group.target); });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_unfolded.erase(m_model.entry(index).group.target); });
    const int figure = fontMetrics().horizontalAdvance(u'0');
    header()->resizeSection(Name, 26 * figure);
    header()->resizeSection(Holders, 19 * figure);
    retranslate();
}

void ExitTargetsView::show(std::vector<overview::ExitTarget> targets)
{
    const int chosen =
        currentIndex().parent().isValid() ? currentIndex().parent().row() : currentIndex().row();
    std::vector<Model::Entry> entries;
    for (overview::ExitTarget &target : targets) {
        std::vector<targets::Gap> gaps = target.gaps;
        entries.push_back({std::move(target), std::move(gaps)});
    }
    m_model.show(std::move(entries));
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const QModelIndex index = m_model.index(row, 0);
            m_unfolded.contains(m_model.entry(index).group.target))
            expand(index);
    setCurrentIndex(m_model.index(std::max(0, chosen), 0));
}

/// A click unfolds a target that several hold back.
void ExitTargetsView::press(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    if (m_model.row(index) || m_model.rowCount(first) == 1)
        open(index);
    else if (m_model.rowCount(first) > 1)
        setExpanded(first, !isExpanded(first));
}

void ExitTargetsView::open(const QModelIndex &index)
{
    const auto &entry = m_model.entry(index);
    if (const targets::Gap *gap = m_model.row(index))
        emit gapWanted(targets::Gap(*gap)); // what is shown may be read again meanwhile
    else if (entry.rows.size() == 1)
        emit gapWanted(targets::Gap(entry.rows.front()));
    else
        emit targetWanted(entry.group.target);
}

void ExitTargetsView::retranslate()
{
    setAccessibleName(tr("Exit targets"));
    m_model.retranslate();
}

} // namespace chulie::home
