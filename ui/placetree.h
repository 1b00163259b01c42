#pragma once

#include "models/places/places.h"
#include "models/targets/evaluation.h"

#include <QAbstractItemModel>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::ui {

/// The regions of a ledger as a tree, each with how far it is on its way to exit: of a region the villages
/// ready of those that count, of a village its exit targets met of those that apply. The root is the smallest
/// region that holds all villages, so a township's ledger begins with the town.
class PlaceTree : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        Region = Qt::UserRole, ///< QString: its code
        Done,                  ///< int
        Of,                    ///< int; 0: nothing is known yet, or nothing counts
    };

    explicit PlaceTree(QObject *parent = nullptr) : QAbstractItemModel(parent) {}

    void setPlaces(const places::Places &places);
    /// nullptr while the year is being judged: no figures.
    void setEvaluation(const targets::Evaluation *evaluation);
    /// Says the words again in the language in use.
    void retranslate();

    /// The code of the root, "" where the villages lie in several cities.
    [[nodiscard]] const std::string &root() const { return m_root; }
    [[nodiscard]] QModelIndex find(std::string_view region) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        std::string region;
        QString name;
        Node *above = nullptr;
        int row = 0;
        std::vector<Node *> below = {};
        int done = 0;
        int of = 0;
    };

    Node *add(const places::Places &places, const std::string &region, Node *above);
    [[nodiscard]] static const Node *node(const QModelIndex &index);
    [[nodiscard]] QString words(const Node &node) const;
    void count(const targets::VillageResult &village);

    std::string m_root;
    std::deque<Node> m_nodes; ///< the root first; addresses are stable
};

} // namespace chulie::ui
