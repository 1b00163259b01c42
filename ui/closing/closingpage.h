#pragma once

#include "ui/closing/reviewing.h"
#include "ui/page.h"

class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace chulie::closing {

class ClosingModel;
class DifferencesModel;

/// 封存: the year of each village of the scope as it was reported, who closed it and when, and how it would
/// be reported now, with the edits that made the difference. Closes and reopens.
class ClosingPage : public ui::Page
{
    Q_OBJECT
public:
    explicit ClosingPage(ui::Session &session);

    void go(const ui::Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;

    /// Closes the year for every village of the scope, or reopens it with a reason, after asking.
    void close();
    void reopen();

    [[nodiscard]] const DifferencesModel &differences() const { return *m_differences; }
    [[nodiscard]] bool isBusy() const { return m_reviewing.isBusy(); }

private:
    void makeTables();
    void ask();
    void take(const std::shared_ptr<const Review> &review);
    void tell();
    void open();
    void retranslate() override;
    [[nodiscard]] QString placeName() const;

    ui::Session &m_session;
    ui::Address m_here;
    Reviewing m_reviewing;
    std::shared_ptr<const Review> m_review;
    QLabel *m_headline;
    QPushButton *m_close;
    QPushButton *m_reopen;
    QSplitter *m_splitter;
    ClosingModel *m_villages;
    QTableView *m_villagesView;
    QLabel *m_title;
    DifferencesModel *m_differences;
    QTableView *m_differencesView;
};

} // namespace chulie::closing
