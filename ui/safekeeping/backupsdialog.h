#pragma once

#include "ui/safekeeping/backupsmodel.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::safekeeping {

/// The back-ups of the open ledger: makes one, makes a ledger of one under another name, says what changed
/// since.
class BackupsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit BackupsDialog(ui::Session &session, QWidget *parent = nullptr);

    void makeOne();
    /// Asks where the ledger of the chosen back-up goes, makes it and closes the dialog.
    void restoreChosen();
    /// The ledger that was made of a back-up, to be opened; empty where none was.
    [[nodiscard]] const QString &restored() const { return m_restored; }
    /// The back-up that is to be looked at; empty: none.
    [[nodiscard]] const QString &wanted() const { return m_wanted; }
    /// Closes the dialog for the chosen back-up to be looked at.
    void lookAtChosen();
    /// Shows what was entered since the chosen back-up.
    void showChanges();
    [[nodiscard]] QTableView &view() { return *m_view; }

private:
    /// What is kept, and where, in words.
    [[nodiscard]] QString words() const;
    void list();

    ui::Session &m_session;
    BackupsModel *m_backups = nullptr;
    QTableView *m_view;
    QList<QPushButton *> m_ofOne; ///< what is done with the chosen one
    QString m_restored;
    QString m_wanted;
};

} // namespace chulie::safekeeping
