#pragma once

#include "ui/packages/deliveriesmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::packages {

/// The exchange folder of the open ledger: which it is, what is to be done by itself, and who delivered when.
class FolderPanel : public QWidget
{
    Q_OBJECT
public:
    /// \a deliveries is the view of who delivered, which has no model yet.
    FolderPanel(ui::Session &session, QTableView *deliveries);

    void showDeliveries(std::vector<Delivery> deliveries);
    [[nodiscard]] const DeliveriesModel &deliveries() const { return m_deliveries; }
    /// Shows the settings as they are now.
    void tell();
    void retranslate();

signals:
    /// Something was done; \a words are for the status bar.
    void said(const QString &words);

private:
    void choose();
    void leave();
    void setAutomatic(bool on);
    void setPassphrase();
    void exchange();

    ui::Session &m_session;
    DeliveriesModel m_deliveries;
    QTableView *m_view;
    QLabel *m_words;
    QCheckBox *m_automatic;
    QPushButton *m_choose;
    QPushButton *m_leave;
    QPushButton *m_passphrase;
    QPushButton *m_now;
};

} // namespace chulie::packages
