#pragma once

#include "models/todo/todo.h"
#include "ui/address.h"
#include "ui/grid/groupmodel.h"

#include <QWidget>

#include <optional>
#include <set>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::home {

/// Where \a item is done; \a scope is where the person is. Without a page where it is gone.
[[nodiscard]] ui::Address addressOf(ui::Session &session, const ui::Scope &scope, const todo::Item &item);

/// What is to be done in a village: the kinds of work with their counts, and below each its list. An item is
/// opened where it is done, put off until a date, or set aside as not for us, with a reason.
class TodoView : public QWidget
{
    Q_OBJECT
public:
    enum Column { What, By, Columns };
    /// A kind and how many of its items are open.
    struct Group
    {
        const todo::Kind *kind = nullptr;
        int open = 0;
    };
    using Model = grid::GroupModel<Group, todo::Item>;

    explicit TodoView(ui::Session &session, QWidget *parent = nullptr);

    /// Shows \a items of \a scope. What was unfolded and chosen stays so.
    void show(const ui::Scope &scope, std::vector<todo::Item> items);
    using QWidget::show;
    /// Says that more is still being looked for.
    void wait(bool waiting);
    /// How many items are open.
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] Model &model() { return m_model; }
    [[nodiscard]] QTreeView &tree() const { return *m_tree; }
    void retranslate();

    void open();
    void putOff();
    void setAside();
    void takeUp();

signals:
    void wanted(const chulie::ui::Address &address);
    void said(const QString &message);

private:
    void makeTree();
    void choose();
    void unfold();
    void tell();
    void keep(const checkup::Matter &matter, const QString &note, const QDate &until, const QString &words);
    [[nodiscard]] std::optional<todo::Item> chosen() const;

    ui::Session &m_session;
    ui::Scope m_scope;
    std::vector<todo::Item> m_items;
    int m_count = 0;
    bool m_isWaiting = false;
    std::set<const todo::Kind *> m_unfolded;
    Model m_model;
    QTreeView *m_tree;
    QLabel *m_heading;
    QCheckBox *m_withAside;
    QPushButton *m_open;
    QPushButton *m_putOff;
    QPushButton *m_setAside;
    QPushButton *m_takeUp;
};

} // namespace chulie::home
