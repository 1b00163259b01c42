#pragma once

#include "models/catalogue/catalogue.h"
#include "models/records/choosing.h"

#include <QLineEdit>
#include <QPersistentModelIndex>

class QLabel;
class QListWidget;

namespace chulie::grid {

/// The editor of one cell of a grid: a line; below it the values to choose from, found by number, first
/// letters or pinyin as one types, or in words what is wrong with what was typed.
class CellEditor : public QLineEdit
{
    Q_OBJECT
public:
    /// \a parent is the view's viewport.
    CellEditor(const catalogue::Column &column, const QModelIndex &index, QWidget *parent);
    ~CellEditor() override;

    [[nodiscard]] const catalogue::Column &column() const { return m_column; }
    [[nodiscard]] QModelIndex index() const { return m_index; }
    /// Begins with \a text, the stored value.
    void begin(const QString &text);
    /// Goes on with \a text, which was typed while \a before was stored, and was held or not.
    void goOn(const QString &text, const QString &before, bool isHeld);
    /// The stored value is \a text now: what was typed stays, and it is said below that the value changed.
    void follow(const QString &text);
    /// In exchange spelling.
    [[nodiscard]] const QString &stored() const { return m_stored; }
    [[nodiscard]] bool isChanged() const { return meant() != m_stored; }
    /// Whether another program stored a value while this one was typed: only Enter stores it.
    [[nodiscard]] bool isHeld() const { return m_held && isChanged(); }
    /// What was typed, in exchange spelling: of a list, the value foremost among those found.
    [[nodiscard]] QString meant() const;

    /// Says below the cell why what was typed is not written.
    void setProblem(const QString &reason);
    /// Moves the mark in the list of values by \a steps; false where there is no list to move in, or where
    /// one began by typing.
    bool browse(int steps);

protected:
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    [[nodiscard]] QString inWords(const QString &value) const;
    void placeBelow(QWidget *widget);

    const catalogue::Column &m_column;
    records::Choosing m_choosing;
    QPersistentModelIndex m_index;
    QListWidget *m_list = nullptr;
    QLabel *m_words;
    QString m_stored; ///< in exchange spelling
    bool m_held = false;
    bool m_browsing = true; ///< arrows choose in the list, until something is typed
};

} // namespace chulie::grid
