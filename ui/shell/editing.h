#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>

#include <vector>

class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace chulie::grid {
class GridView;
} // namespace chulie::grid

namespace chulie::shell {

class Menus;

/// What the Edit menu does to the text or the cells that have the keyboard. Its keys are those of the texts
/// and cells themselves, and only shown there. A text with nothing to take back leaves Ctrl+Z and Ctrl+Y to
/// the window, so that they reach the last act from within a form too.
class Editing : public QObject
{
    Q_OBJECT
public:
    /// Adds its lines to \a edit, one of \a menus, between separators.
    Editing(Menus &menus, QMenu *edit, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Needs { Copying, Pasting, Cells };
    struct Offered
    {
        QAction *action;
        Needs needs;
    };

    void add(Menus &menus, QMenu *edit, const char *words, const QKeySequence &keys, Needs needs,
             void (grid::GridView::*ofCells)(), const char *ofText = nullptr);
    void follow(QWidget *at);
    void offer();
    [[nodiscard]] bool fits(Needs needs) const;
    [[nodiscard]] grid::GridView *cells() const;

    QPointer<QWidget> m_at; ///< what has the keyboard, or had it before a menu took it
    std::vector<Offered> m_offered;
};

} // namespace chulie::shell
