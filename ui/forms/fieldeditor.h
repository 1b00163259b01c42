#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/value.h"
#include "ui/forms/choicekeys.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QAction;
class QComboBox;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace chulie::ui {
class ProblemLabel;
} // namespace chulie::ui

namespace chulie::forms {

/// The editor of one column in a form: a line, a note of several lines, or a list with a blank; behind it the
/// unit, below it in words what is wrong. A change is confirmed by Enter, by leaving the editor or by
/// choosing, and taken back by Esc; a text that is held is not confirmed by leaving; in a list one may also
/// type (ChoiceKeys). Nothing is judged while an input method is composing. A proposal is marked and counts
/// for nothing until it is confirmed. A personal value is covered by its mask until it is revealed; the first
/// key over it begins an empty text.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    explicit FieldEditor(const catalogue::Column &column, QWidget *parent = nullptr);

    [[nodiscard]] const catalogue::Column &column() const { return m_column; }
    /// Offers these instead of what choicesOf() says. What is shown or stored and is none of them stays, as
    /// itself.
    void setChoices(const std::vector<Choice> &choices);

    /// What is in the editor, in exchange spelling; of a proposal or a mask the stored text.
    [[nodiscard]] QString text() const;
    /// Shows \a text, the stored value in exchange spelling, which Esc comes back to.
    void setText(const QString &text);
    /// Shows a text that is not stored yet.
    void type(const QString &text);
    [[nodiscard]] bool isEdited() const { return text() != m_stored; }
    /// Comes back to the stored text.
    void revert();
    /// The stored text is \a text now, while another is typed here: the typed one stays, and it is said below
    /// that the stored one changed.
    void follow(const QString &text);
    /// Shows \a text, which was typed earlier and never stored, and holds it.
    void typeAgain(const QString &text);
    /// Whether the text would overwrite a stored one that the person has not seen while typing: only Enter
    /// or choosing confirms it.
    [[nodiscard]] bool isHeld() const { return !m_meanwhile.isEmpty() && isEdited(); }
    /// What is in the editor is stored now.
    void accept() { setText(text()); }

    /// Shows \a text, marked as a proposal: Enter confirms it, Esc and typing do away with it.
    void propose(const QString &text);
    [[nodiscard]] bool isProposed() const { return m_isProposed; }
    /// Takes the proposal for typed; it is not confirmed yet.
    void takeProposal();

    /// Says \a words beside the editor, where a unit would be: what the row that is named is called.
    void sayBeside(const QString &words);
    /// Marks what is wrong, in words; empty takes the mark away.
    void setProblem(const QString &reason);
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// Covers a personal value that is not blank, or reveals it; what is being typed stays.
    void setMasked(bool masked);
    /// Whether the mask is shown in place of the stored text.
    [[nodiscard]] bool isCovered() const { return m_isCovered; }
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    void retranslate(const QString &title);
    /// Takes the keyboard, and is scrolled into view.
    void take(Qt::FocusReason reason);

signals:
    void typed();
    void confirmed();
    /// Enter was pressed: after what was confirmed, the next field is wanted.
    void passed();
    void revealWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void scrollIntoView();
    void makeLine();
    void makeNote();
    void makeList();
    void put(const QString &text);
    void offer(const QString &value);
    void confirm();
    void leave();
    void enter();
    bool chooseTyped(const QKeyEvent &key);
    void markProposal(bool proposed);
    void cover(bool covered);
    void sayWords();
    [[nodiscard]] QString present() const;
    [[nodiscard]] QWidget *editor() const;

    const catalogue::Column &m_column;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QComboBox *m_list = nullptr;
    QLabel *m_beside = nullptr; ///< the unit, or what is said there
    ui::ProblemLabel *m_words;
    QLabel *m_mark; ///< of a proposal
    QAction *m_reveal = nullptr;
    QString m_stored;
    QString m_problem;
    QString m_meanwhile;              ///< the message about the stored text while another is held
    QString m_soFar;                  ///< what was typed into a list since it was entered
    std::optional<ChoiceKeys> m_keys; ///< of the choices, made when something is typed
    std::vector<Choice> m_choices;
    bool m_masked = false;
    bool m_isCovered = false;
    bool m_isProposed = false;
    bool m_isReadOnly = false;
};

} // namespace chulie::forms
