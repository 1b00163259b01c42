#pragma once

#include "ui/address.h"

#include <QWidget>

class QTabWidget;

namespace chulie {

class RecordForm;
class Session;
class Sublist;
class YearForm;

/// One village, whole: its own fields, its year beside the year before, its natural villages, and what is
/// done for it.
class VillagePanel : public QWidget
{
    Q_OBJECT
public:
    explicit VillagePanel(Session &session, QWidget *parent = nullptr);

    /// Shows village \a id in \a year; 0 shows nothing.
    void show(std::int64_t id, int year);
    /// Begins a new village, in the town of code \a town where it has nine digits.
    void begin(const std::string &town);
    /// Reads anew, after facts were written.
    void reload();
    /// Whether a new village is shown that something was typed into and that is not stored yet.
    [[nodiscard]] bool isDrafting() const;
    /// Brings the cursor into the field at \a address.
    void focusOn(const FieldAddress &address);
    [[nodiscard]] std::int64_t village() const { return m_village; }
    /// The forms of the village, of its year and of its 自然村.
    [[nodiscard]] std::vector<const RecordForm *> forms() const;

signals:
    void added(std::int64_t village);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTab(QWidget *content);
    void enable();
    void focusOnRow(int tab, Sublist &list, const FieldAddress &address);
    void retranslate();

    Session &m_session;
    QTabWidget *m_tabs;
    RecordForm *m_basics;
    YearForm *m_year;
    Sublist *m_hamlets;
    Sublist *m_funds;
    Sublist *m_measures;
    Sublist *m_visits;
    std::int64_t m_village = 0;
    bool m_beginning = false;
};

} // namespace chulie
