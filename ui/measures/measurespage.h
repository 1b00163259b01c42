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

namespace chulie {

class SumView;

/// The measures of the scope: their sums by responsibility and by village, and beside them the measures that
/// the chosen sum is made of, with the form of one. What hands out money or goods is marked with the clause
/// that discourages it.
class MeasuresPage : public TablePage
{
    Q_OBJECT
public:
    explicit MeasuresPage(Session &session, QWidget *parent = nullptr);

    void describe(Address &address) const override;

private:
    QWidget *makeFilters();
    void makeList();
    void reload() override;
    [[nodiscard]] RecordPage::Suggestion suggestion() const override;
    void open(const Address &address) override;
    void sum();
    void list();
    void beginFor(std::int64_t household);
    void showItems(const std::vector<MeasureCell> &cells);
    void showVillages(const std::vector<MeasureCell> &cells);
    void remark(std::int64_t measure);
    /// Writes the pictures of the chosen measures side by side, before, during and after, as a PDF.
    void savePictures();
    void retranslate() override;
    [[nodiscard]] MeasuresWanted wantedBySums() const;

    std::optional<HouseholdLabel> m_for; ///< the household that a measure is begun for
    QAction *m_sheet;
    QComboBox *m_begun;
    QCheckBox *m_handouts;
    QTabWidget *m_sums;
    SumView *m_byItem;
    SumView *m_byVillage;
    QTimer m_later; ///< adds up once the list is shown
    QSplitter *m_splitter;
};

} // namespace chulie
