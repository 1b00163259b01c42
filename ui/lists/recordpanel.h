#pragma once

#include "ui/forms/recordform.h"

#include <QWidget>

class QScrollArea;
class QTabWidget;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::lists {

/// One row, whole: a tab with its own form, and behind it tabs of what hangs on it. Who derives from it lays
/// the tabs out.
class RecordPanel : public QWidget
{
    Q_OBJECT
public:
    RecordPanel(ui::Session &session, catalogue::TableId table, QWidget *parent);

    /// The form of the row itself.
    [[nodiscard]] forms::RecordForm &basics() const { return *m_basics; }
    /// Whether a new row is shown that something was typed into and that is not stored yet.
    [[nodiscard]] bool isDrafting() const;

signals:
    /// A new row was written.
    void added(std::int64_t row);

protected:
    void changeEvent(QEvent *event) override;
    /// Says everything again, in the language in use.
    virtual void retranslate() = 0;

    [[nodiscard]] ui::Session &session() const { return m_session; }
    [[nodiscard]] QTabWidget &tabs() const { return *m_tabs; }
    /// The row shown; 0 for none or a new one.
    [[nodiscard]] std::int64_t row() const { return m_row; }
    /// Adds a tab of \a content, which scrolls.
    QScrollArea &addTab(QWidget *content);
    void nameTabs(const QStringList &titles);
    /// Shows row \a row in its own form; 0 is none. The other tabs can be reached where there is a row.
    void showBasics(std::int64_t row);
    /// Begins a new row with \a suggested in its editors, after showBasics(0).
    void beginBasics(const std::map<int, QString> &suggested);

private:
    ui::Session &m_session;
    QTabWidget *m_tabs;
    forms::RecordForm *m_basics;
    std::int64_t m_row = 0;
};

} // namespace chulie::lists
