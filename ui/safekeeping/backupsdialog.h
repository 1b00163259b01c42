#pragma once

#include "ui/safekeeping/backupsmodel.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace chulie {

class Session;

/// The back-ups of the open ledger: makes one, and makes a ledger of one under another name.
class BackupsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit BackupsDialog(Session &session, QWidget *parent = nullptr);

    void makeOne();
    /// Asks where the ledger of the chosen back-up goes, makes it and closes the dialog.
    void restoreChosen();
    /// The ledger that was made of a back-up, to be opened; empty where none was.
    [[nodiscard]] const QString &restored() const { return m_restored; }
    [[nodiscard]] QTableView &view() { return *m_view; }

private:
    void list();

    Session &m_session;
    BackupsModel *m_backups = nullptr;
    QTableView *m_view;
    QPushButton *m_restore;
    QString m_restored;
};

} // namespace chulie
