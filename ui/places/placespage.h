#pragma once

#include "ui/page.h"

class QSplitter;
class QTabWidget;

namespace chulie {

class RecordList;
class RecordPage;
class UnfinishedBar;
class VillagePanel;
struct Unfinished;

/// The places of the scope: its villages, each with its own fields, years and natural villages; and the
/// yearly records of its towns, counties and city.
class PlacesPage : public Page
{
    Q_OBJECT
public:
    explicit PlacesPage(Session &session, QWidget *parent = nullptr);

    void go(const Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;

private:
    QWidget *makeVillages();
    void begin();
    void goOn(const Unfinished &unfinished);
    QWidget *makeRegions();
    void showRegions();
    void showChosen();
    void retranslate() override;

    Session &m_session;
    Scope m_scope;
    QTabWidget *m_tabs;
    RecordList *m_villages;
    VillagePanel *m_panel;
    QSplitter *m_splitter;
    RecordPage *m_regions;
    UnfinishedBar *m_unfinished;
    QAction *m_pictures;
};

} // namespace chulie
