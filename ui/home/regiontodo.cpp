#include "ui/home/regiontodo.h"

#include "models/overview/figures.h"
#include "ui/address.h"
#include "ui/ask.h"
#include "ui/session.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace chulie::home {

namespace {

constexpr int nameWidth = 50; ///< in figures

QString nameOf(const RegionTodo::Village &village)
{
    return village.id == 0 ? RegionTodo::tr("Of no village")
                           : RegionTodo::tr("%1 (%2)", "village and town").arg(village.name, village.town);
}

} // namespace

RegionTodo::RegionTodo(ui::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session),
      m_model({{[] { return tr("Village and work"); }, nameOf,
                [](const todo::Count &count) { return todo::title(*count.kind); }},
               {[] { return tr("To do"); },
                [](const Village &village) { return QLocale().toString(village.items); },
                [](const todo::Count &count) { return QLocale().toString(count.items); }, true}}),
      m_heading(new QLabel), m_tree(new QTreeView),
      m_counting([this](values::Result<std::vector<todo::Count>> counts) { take(std::move(counts)); })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_tree, 1);
    m_tree->setModel(&m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->resizeSection(Place, nameWidth * fontMetrics().horizontalAdvance(u'0'));
    connect(m_tree, &QAbstractItemView::activated, this, &RegionTodo::open);
    setFocusProxy(m_tree);
    retranslate();
}

void RegionTodo::show(const ui::Scope &scope)
{
    if (std::exchange(m_scope, scope) != scope)
        m_model.show({});       // it is of another place or year
    if (m_session.evaluation()) // it comes with the year's judgement
        count(todo::Part::OfVillages);
    tell();
}

void RegionTodo::count(todo::Part part)
{
    m_part = part;
    targets::Evaluation judged{m_scope.year, {}};
    for (const targets::VillageResult *village :
         overview::villagesWithin(*m_session.evaluation(), m_scope.region))
        judged.villages.push_back(*village);
    const todo::Wanted wanted{.region = m_scope.region, .today = QDate::currentDate(), .part = part};
    m_counting.ask(m_session.file().forReading(),
                   [judged = std::move(judged), wanted](storage::Database &own, const values::Progress &) {
                       return todo::counts(own, judged, wanted);
                   });
}

void RegionTodo::take(values::Result<std::vector<todo::Count>> counts)
{
    if (!counts)
        return ui::Ask::person().error(this, counts.failure());
    list(*counts);
    if (m_part != todo::Part::All && m_session.evaluation())
        count(todo::Part::All);
    tell();
}

void RegionTodo::list(const std::vector<todo::Count> &counts)
{
    std::vector<Model::Entry> entries;
    for (const todo::Count &count : counts) {
        if (entries.empty() || entries.back().group.id != count.village) {
            Village village{.id = count.village};
            if (const places::VillagePlace *place = m_session.places().find(count.village)) {
                village.code = place->code;
                village.name = QString::fromStdString(place->name);
                village.town = QString::fromStdString(place->town);
            }
            entries.push_back({std::move(village), {}});
        }
        entries.back().group.items += count.items;
        entries.back().rows.push_back(count);
    }
    std::ranges::stable_sort(entries, std::greater(),
                             [](const Model::Entry &entry) { return entry.group.items; });
    const int row = m_tree->currentIndex().parent().isValid() ? m_tree->currentIndex().parent().row()
                                                              : m_tree->currentIndex().row();
    m_model.show(std::move(entries));
    m_tree->setCurrentIndex(m_model.index(std::clamp(row, 0, std::max(0, m_model.rowCount() - 1)), 0));
}

void RegionTodo::tell()
{
    int items = 0;
    for (const Model::Entry &entry : m_model.entries())
        items += entry.group.items;
    const QLocale locale;
    const QString words =
        tr("To do: %1 in %2 villages").arg(locale.toString(items), locale.toString(m_model.rowCount()));
    const bool isComplete = m_session.evaluation() && !isBusy();
    m_heading->setText(isComplete ? words : tr("%1, looking for more …").arg(words));
}

/// A village, or what is decided for all of them where it is of no village.
void RegionTodo::open(const QModelIndex &index)
{
    const Village village = m_model.entry(index).group;
    if (village.id == 0)
        emit wanted({.page = QStringLiteral("packages"), .scope = m_scope});
    else
        emit wanted({.page = QStringLiteral("home"), .scope = {village.code, m_scope.year}});
}

void RegionTodo::retranslate()
{
    m_tree->setAccessibleName(tr("To do by village"));
    m_model.retranslate();
    tell();
}

} // namespace chulie::home
