#pragma once

#include "ui/address.h"

#include <QDialog>

class QTabWidget;

namespace chulie {

class RecordForm;
class Session;
class Sublist;
class YearForm;

/// One village's own records: basics, the year beside the year before, its natural villages, funds and
/// visits.
class VillageDialog : public QDialog
{
    Q_OBJECT
public:
    VillageDialog(Session &session, std::int64_t village, QWidget *parent = nullptr);

    /// Brings the cursor into the field at \a address.
    void focusOn(const FieldAddress &address);

private:
    void addTab(QWidget *content, const QString &title);
    void reload();

    QTabWidget *m_tabs;
    RecordForm *m_basics;
    YearForm *m_year;
    Sublist *m_hamlets;
    Sublist *m_funds;
    Sublist *m_visits;
    Sublist *m_measures;
};

/// Opens the records of \a village for editing, at \a field; returns when it is closed.
void editVillage(QWidget *parent, Session &session, std::int64_t village, const FieldAddress &field);

} // namespace chulie
