#pragma once

#include "ui/page.h"

class QSplitter;

namespace chulie::records {
struct Unfinished;
} // namespace chulie::records

namespace chulie::ui {
class OtherYear;
} // namespace chulie::ui

namespace chulie::households {

class HouseholdActs;
class HouseholdList;
class HouseholdPanel;

/// The households of the scope as one table, and the chosen one beside it.
class HouseholdsPage : public ui::Page
{
    Q_OBJECT
public:
    explicit HouseholdsPage(ui::Session &session, QWidget *parent = nullptr);

    void go(const ui::Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;
    void describe(ui::Address &address) const override;
    void find() override;

protected:
    void retranslate() override;

private:
    void connectActs();
    void begin();
    void done(std::int64_t household, const QString &words, int year);
    void goTo(std::int64_t household, const std::string &village);
    void goToRow(catalogue::TableId table, std::int64_t row);
    void goOn(const records::Unfinished &unfinished);
    void showFound();
    void printCards();

    ui::Session &m_session;
    ui::Scope m_scope;
    HouseholdList *m_list;
    HouseholdPanel *m_panel;
    HouseholdActs *m_acts;
    ui::OtherYear *m_otherYear;
    QSplitter *m_splitter;
};

} // namespace chulie::households
