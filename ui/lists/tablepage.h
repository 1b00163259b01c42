#pragma once

#include "ui/lists/recordpage.h"
#include "ui/page.h"

namespace chulie::lists {

/// The rows of one table that are in the scope and its year, with the form of the chosen row: all of it
/// follows from the catalogue. A page that knows more about its rows derives from it and adds that around
/// the list.
class TablePage : public ui::Page
{
    Q_OBJECT
public:
    TablePage(ui::Session &session, catalogue::TableId table, QWidget *parent = nullptr);

    void go(const ui::Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;

protected:
    /// A page that lays out \a rows by itself.
    TablePage(ui::Session &session, RecordPage *rows, QWidget *parent);

    [[nodiscard]] ui::Session &session() const { return m_session; }
    [[nodiscard]] const ui::Scope &scope() const { return m_scope; }
    [[nodiscard]] RecordPage &rows() const { return *m_rows; }
    [[nodiscard]] const catalogue::Table &table() const { return m_rows->list().table(); }

    /// Reads what the page shows. Without a year there is nothing to show yet.
    virtual void reload();
    /// What a new row has or is proposed to have: the village, region and year of the scope.
    [[nodiscard]] virtual RecordPage::Suggestion suggestion() const;
    /// Brings into view what \a address, whose scope is shown, names beyond the scope: a field of a row.
    virtual void open(const ui::Address &address);
    /// Reloads by default: the lists show words of the language in use.
    void retranslate() override;

private:
    ui::Session &m_session;
    ui::Scope m_scope;
    RecordPage *m_rows;
};

} // namespace chulie::lists
