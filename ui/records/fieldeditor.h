#pragma once

#include "models/ledger/catalogue.h"
#include "models/ledger/value.h"

#include <QWidget>

#include <utility>
#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace chulie {

/// One value to choose: as exchanged, and as shown.
struct Choice
{
    QString value;
    QString title;
};
/// The choices of \a column: its options, yes and no; none for a column that is typed.
[[nodiscard]] std::vector<Choice> choicesOf(const Column &column);

/// The editor of one column in a form: a line, a note of several lines, or a list with a blank; behind it the
/// unit, below it in words what is wrong. A change is confirmed by Enter, by leaving the editor or by
/// choosing, and taken back by Esc. Nothing is judged while an input method is composing.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    explicit FieldEditor(const Column &column, QWidget *parent = nullptr);

    [[nodiscard]] const Column &column() const { return m_column; }
    /// Offers these instead of what choicesOf() says.
    void setChoices(const std::vector<Choice> &choices);

    /// What is in the editor, in exchange spelling.
    [[nodiscard]] QString text() const;
    /// Shows \a text, the stored value in exchange spelling, which Esc comes back to.
    void setText(const QString &text);
    /// Shows a text that is not stored yet.
    void type(const QString &text);
    [[nodiscard]] bool isEdited() const { return !isMasked() && text() != m_stored; }
    /// Comes back to the stored text.
    void revert();
    /// What is in the editor is stored now.
    void accept() { setText(text()); }

    /// Marks what is wrong, in words; empty takes the mark away.
    void setProblem(const QString &reason);
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// A personal value that is not blank is hidden until revealed.
    void setMasked(bool masked);
    void setReadOnly(bool readOnly);
    void retranslate(const QString &title);

signals:
    void typed();
    void confirmed();
    void revealWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLine();
    void makeNote();
    void makeList();
    void put(const QString &text);
    void confirm();
    [[nodiscard]] bool isMasked() const { return m_masked && !m_stored.isEmpty(); }
    [[nodiscard]] QWidget *editor() const;

    const Column &m_column;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QComboBox *m_list = nullptr;
    QLabel *m_unit = nullptr;
    QLabel *m_words;
    QAction *m_reveal = nullptr;
    QString m_stored;
    QString m_problem;
    bool m_masked = false;
};

} // namespace chulie
