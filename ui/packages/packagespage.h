#pragma once

#include "models/packages/deliveries.h"
#include "ui/latest.h"
#include "ui/packages/conflictsmodel.h"
#include "ui/packages/mergesmodel.h"
#include "ui/page.h"

#include <functional>

class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace chulie::packages {

class FolderPanel;

/// 交换: makes and merges packages; what merges left to decide, which is decided here; the log of merges, one
/// of which can be taken out again; the exchange folder.
class PackagesPage : public ui::Page
{
    Q_OBJECT
public:
    explicit PackagesPage(ui::Session &session);

    void go(const ui::Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;

    [[nodiscard]] const ConflictsModel &conflicts() const { return *m_conflicts; }
    [[nodiscard]] const MergesModel &merges() const { return *m_merges; }
    [[nodiscard]] QTableView &conflictsView() const { return *m_conflictsView; }
    [[nodiscard]] QTableView &mergesView() const { return *m_mergesView; }
    [[nodiscard]] FolderPanel &folder() const { return *m_folder; }
    [[nodiscard]] bool isBusy() const { return m_reading.isBusy(); }

private:
    /// What is read for the page.
    struct Read
    {
        std::vector<Undecided> undecided;
        QStringList records;                ///< what people call the row of each
        std::vector<std::int64_t> villages; ///< of each
        std::vector<LoggedPackage> merges;
        std::vector<Delivery> deliveries;
    };
    enum class Side { Standing, Other };

    void makeTables();
    void addAlike(Alike by, const char *title);
    void chooseAlike(Alike by);
    void read();
    void take(values::Result<Read> read);
    void tell();
    void decide(Side side);
    void decideOtherwise();
    void decide(const std::function<QString(const ShownConflict &)> &valueOf);
    void openRecord();
    void takeOut();
    void sayOf(const QString &words);
    void retranslate() override;

    ui::Session &m_session;
    ui::Address m_here;
    ConflictsModel *m_conflicts;
    MergesModel *m_merges;
    QTableView *m_conflictsView;
    QTableView *m_mergesView;
    FolderPanel *m_folder;
    QSplitter *m_splitter;
    QLabel *m_headline;
    QLabel *m_log;
    QPushButton *m_pack;
    QPushButton *m_merge;
    QPushButton *m_keep;
    QPushButton *m_takeOther;
    QPushButton *m_another;
    QPushButton *m_alike; ///< chooses all that are like the first that is chosen
    QPushButton *m_open;
    QPushButton *m_takeOut;
    ui::work::Latest<Read> m_reading;
};

} // namespace chulie::packages
