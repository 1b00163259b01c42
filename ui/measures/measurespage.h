#pragma once

#include "models/tracking/measures.h"
#include "models/tracking/visits.h"
#include "ui/lists/tablepage.h"

#include <QTimer>

#include <optional>

class QAction;
class QCheckBox;
class QComboBox;
class QSplitter;
class QTabWidget;

namespace chulie::sums {
class SumView;
} // namespace chulie::sums

namespace chulie::measures {

/// The measures of the scope: their sums by responsibility and by village, and beside them the measures that
/// the chosen sum is made of, with the form of one. What hands out money or goods is marked with the clause
/// that discourages it.
class MeasuresPage : public lists::TablePage
{
    Q_OBJECT
public:
    explicit MeasuresPage(ui::Session &session, QWidget *parent = nullptr);

    void describe(ui::Address &address) const override;

private:
    QWidget *makeFilters();
    void makeList();
    void reload() override;
    [[nodiscard]] lists::RecordPage::Suggestion suggestion() const override;
    void open(const ui::Address &address) override;
    void sum();
    void list();
    void beginFor(std::int64_t household);
    void showItems(const std::vector<tracking::MeasureCell> &cells);
    void showVillages(const std::vector<tracking::MeasureCell> &cells);
    void remark(std::int64_t measure);
    /// Writes the pictures of the chosen measures side by side, before, during and after, as a PDF.
    void savePictures();
    void retranslate() override;
    [[nodiscard]] tracking::MeasuresWanted wantedBySums() const;

    std::optional<tracking::HouseholdLabel> m_for; ///< the household that a measure is begun for
    QAction *m_sheet;
    QComboBox *m_begun;
    QCheckBox *m_handouts;
    QTabWidget *m_sums;
    sums::SumView *m_byItem;
    sums::SumView *m_byVillage;
    QTimer m_later; ///< adds up once the list is shown
    QSplitter *m_splitter;
};

} // namespace chulie::measures
