#include "ui/placetree.h"

#include "models/places/provisional.h"
#include "models/places/smallestregion.h"

#include <algorithm>

namespace chulie::ui {

void PlaceTree::setPlaces(const places::Places &places)
{
    beginResetModel();
    m_nodes.clear();
    m_root = places::smallestRegion(places);
    add(places, m_root, nullptr);
    endResetModel();
}

PlaceTree::Node *PlaceTree::add(const places::Places &places, const std::string &region, Node *above)
{
    Node &node = m_nodes.emplace_back(Node{region, places.name(region), above});
    for (const std::string &code : places.below(region)) {
        Node *below = add(places, code, &node);
        below->row = static_cast<int>(node.below.size());
        node.below.push_back(below);
    }
    return &node;
}

void PlaceTree::setEvaluation(const targets::Evaluation *evaluation)
{
    std::vector<std::pair<int, int>> before;
    for (Node &node : m_nodes) {
        before.emplace_back(node.done, node.of);
        node.done = node.of = 0;
    }
    if (evaluation)
        for (const targets::VillageResult &village : evaluation->villages)
            count(village);
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        Node &node = m_nodes[i];
        if (before[i] == std::pair(node.done, node.of))
            continue;
        const QModelIndex index = createIndex(node.row, 0, &node);
        emit dataChanged(index, index);
    }
}

void PlaceTree::count(const targets::VillageResult &village)
{
    const QModelIndex found = find(village.code);
    if (!found.isValid())
        return;
    auto *leaf = static_cast<Node *>(found.internalPointer());
    leaf->done = village.exitTally.of(targets::State::Met);
    leaf->of = leaf->done + village.exitTally.of(targets::State::Unmet) +
               village.exitTally.of(targets::State::Unknown);
    if (!village.poor)
        return;
    for (Node *region = leaf->above; region; region = region->above) {
        region->done += village.exit() == targets::State::Met;
        ++region->of;
    }
}

void PlaceTree::retranslate()
{
    if (!m_nodes.empty())
        emit dataChanged(index(0, 0), index(0, 0));
}

QModelIndex PlaceTree::find(std::string_view region) const
{
    if (m_nodes.empty())
        return {};
    const Node *at = &m_nodes.front();
    while (at->region != region) {
        const auto next = std::ranges::find_if(at->below, [&](const Node *below) {
            return region.substr(0, below->region.size()) == below->region;
        });
        if (next == at->below.end())
            return {};
        at = *next;
    }
    return createIndex(at->row, 0, at);
}

const PlaceTree::Node *PlaceTree::node(const QModelIndex &index)
{
    return static_cast<const Node *>(index.internalPointer());
}

QModelIndex PlaceTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? node(parent)->below[static_cast<std::size_t>(row)]
                                        : &m_nodes.front());
}

QModelIndex PlaceTree::parent(const QModelIndex &index) const
{
    const Node *above = index.isValid() ? node(index)->above : nullptr;
    return above ? createIndex(above->row, 0, above) : QModelIndex();
}

int PlaceTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_nodes.empty() ? 0 : 1;
    return static_cast<int>(node(parent)->below.size());
}

int PlaceTree::columnCount(const QModelIndex &) const
{
    return 1;
}

QString PlaceTree::words(const Node &node) const
{
    if (!node.name.isEmpty())
        return node.name;
    if (&node == &m_nodes.front())
        return node.region.empty() ? tr("All villages") : tr("Whole city");
    return tr("City %1").arg(QString::fromStdString(node.region));
}

QVariant PlaceTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &shown = *node(index);
    const bool provisional = places::isProvisional(shown.region);
    const QString code = QString::fromStdString(shown.region);
    switch (role) {
    case Qt::DisplayRole:
        return provisional && shown.below.empty() ? tr("%1 (code to come)").arg(words(shown)) : words(shown);
    case Qt::ToolTipRole:
        return provisional ? tr("%1, provisional code %2").arg(words(shown), code)
                           : words(shown) + u' ' + code;
    case Qt::AccessibleTextRole:
        return tr("%1: %2 of %3").arg(words(shown)).arg(shown.done).arg(shown.of);
    case Region:
        return code;
    case Done:
        return shown.done;
    case Of:
        return shown.of;
    default:
        return {};
    }
}

} // namespace chulie::ui
