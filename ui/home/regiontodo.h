#pragma once

#include "models/todo/todo.h"
#include "ui/grid/groupmodel.h"
#include "ui/latest.h"
#include "ui/scope.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace chulie::ui {
struct Address;
class Session;
} // namespace chulie::ui

namespace chulie::home {

/// What is to be done in a town, county or city: village by village, those with the most first, and below
/// each the kinds of work with their counts. A row opens the village.
class RegionTodo : public QWidget
{
    Q_OBJECT
public:
    enum Column { Place, Items, Columns };
    struct Village
    {
        std::int64_t id = 0; ///< 0: of no village
        std::string code = {};
        QString name = {};
        QString town = {};
        int items = 0;
    };
    using Model = grid::GroupModel<Village, todo::Count>;

    explicit RegionTodo(ui::Session &session, QWidget *parent = nullptr);

    /// Counts the work of \a scope, on a thread: what is found at once first, then all.
    void show(const ui::Scope &scope);
    using QWidget::show;
    void retranslate();
    [[nodiscard]] Model &model() { return m_model; }
    [[nodiscard]] QTreeView &tree() const { return *m_tree; }
    [[nodiscard]] bool isBusy() const { return m_counting.isBusy(); }

signals:
    void wanted(const chulie::ui::Address &address);

private:
    void count(todo::Part part);
    void take(values::Result<std::vector<todo::Count>> counts);
    void list(const std::vector<todo::Count> &counts);
    void open(const QModelIndex &index);
    void tell();

    ui::Session &m_session;
    ui::Scope m_scope;
    todo::Part m_part = todo::Part::All; ///< that is being counted, or was counted last
    Model m_model;
    QLabel *m_heading;
    QTreeView *m_tree;
    ui::work::Latest<std::vector<todo::Count>> m_counting;
};

} // namespace chulie::home
