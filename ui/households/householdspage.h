#pragma once

#include "ui/page.h"

class QSplitter;

namespace chulie {

class HouseholdActs;
class HouseholdList;
class HouseholdPanel;
class OtherYear;
struct Unfinished;

/// The households of the scope as one table, and the chosen one beside it.
class HouseholdsPage : public Page
{
    Q_OBJECT
public:
    explicit HouseholdsPage(Session &session, QWidget *parent = nullptr);

    void go(const Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;
    void describe(Address &address) const override;
    void find() override;

protected:
    void retranslate() override;

private:
    void connectActs();
    void begin();
    void done(std::int64_t household, const QString &words, int year);
    void goTo(std::int64_t household, const std::string &village);
    void goToRow(TableId table, std::int64_t row);
    void goOn(const Unfinished &unfinished);
    void showFound();
    void printCards();

    Session &m_session;
    Scope m_scope;
    HouseholdList *m_list;
    HouseholdPanel *m_panel;
    HouseholdActs *m_acts;
    OtherYear *m_otherYear;
    QSplitter *m_splitter;
};

} // namespace chulie
