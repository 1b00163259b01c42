#pragma once

#include "ui/page.h"

class QSplitter;
class QTabWidget;

namespace chulie::forms {
class UnfinishedBar;
} // namespace chulie::forms

namespace chulie::lists {
class RecordList;
class RecordPage;
} // namespace chulie::lists

namespace chulie::records {
struct Unfinished;
} // namespace chulie::records

namespace chulie::places {

class VillagePanel;

/// The places of the scope: its villages, each with its own fields, years and natural villages; and the
/// yearly records of its towns, counties and city.
class PlacesPage : public ui::Page
{
    Q_OBJECT
public:
    explicit PlacesPage(ui::Session &session, QWidget *parent = nullptr);

    void go(const ui::Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;

private:
    QWidget *makeVillages();
    void begin();
    void goOn(const records::Unfinished &unfinished);
    QWidget *makeRegions();
    void showRegions();
    void showChosen();
    void retranslate() override;

    ui::Session &m_session;
    ui::Scope m_scope;
    QTabWidget *m_tabs;
    lists::RecordList *m_villages;
    VillagePanel *m_panel;
    QSplitter *m_splitter;
    lists::RecordPage *m_regions;
    forms::UnfinishedBar *m_unfinished;
    QAction *m_pictures;
};

} // namespace chulie::places
