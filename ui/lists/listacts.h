#pragma once

#include <QObject>

#include <vector>

class QAbstractButton;
class QAction;
class QKeySequence;

namespace chulie::lists {

/// The acts of a list of rows by key and menu: Insert presses its button that adds a row, Ctrl+Delete the one
/// that removes the chosen row. They are enabled as the buttons are.
class ListActs : public QObject
{
    Q_OBJECT
public:
    /// The keys are answered while the keyboard is in \a list. \a remove may be nullptr.
    ListActs(QWidget *list, QAbstractButton *add, QAbstractButton *remove);

    /// Insert is answered in \a part too.
    void answerAddIn(QWidget &part);
    [[nodiscard]] QList<QAction *> all() const;
    /// Takes the words of the buttons again, in the language in use.
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Act
    {
        QAction *action;
        QAbstractButton *button;
    };

    void make(QWidget *list, QAbstractButton *button, const QKeySequence &keys);

    std::vector<Act> m_acts;
};

} // namespace chulie::lists
