#pragma once

#include "models/households/householdmove.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace chulie::households {

/// A question whose answer is one act: what it needs in lines, in words what is wrong with it, and a button
/// that does it. It stays until the act was done or given up.
class ActDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a action is the verb on the button that does it.
    ActDialog(const QString &title, const QString &action, QWidget *parent);

    /// The year of the day that was typed; 0 where there is none.
    [[nodiscard]] virtual int year() const;

    void accept() override;
    /// Asks before it loses what was typed.
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;
    /// Does it.
    virtual values::Result<void> perform() = 0;

    [[nodiscard]] QFormLayout &lines() const { return *m_lines; }
    /// Adds the line for the day: today, or the same day of \a year, the year shown.
    void addDate(int year);
    /// The same, and the line for the reason.
    void addOccasion(int year, const QString &reason = {});
    [[nodiscard]] Occasion occasion() const;
    /// A line \a title with \a editor, which is named by it for those who can't see it.
    void addLine(const QString &title, QWidget *editor);
    /// Shows \a words below the lines; they don't keep anyone from going on.
    void warn(const QString &words);

private:
    QFormLayout *m_lines;
    QLabel *m_warning;
    QLabel *m_fault;
    QDialogButtonBox *m_buttons;
    QLineEdit *m_date = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace chulie::households
