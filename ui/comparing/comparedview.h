#pragma once

#include "ui/comparing/comparedmodel.h"
#include "ui/grid/readonlytable.h"

namespace chulie::comparing {

/// The table of a list held against the ledger: sorted by a click on a heading, its columns moved and hidden,
/// rows copied with their headings. Widths and order are remembered.
class ComparedView : public grid::ReadOnlyTable
{
    Q_OBJECT
public:
    /// \a model must outlive it.
    explicit ComparedView(ComparedModel &model, QWidget *parent = nullptr);
    ~ComparedView() override;

    /// The chosen rows, the one with the cursor first.
    [[nodiscard]] std::vector<Compared> chosen() const;

private:
    void fitColumns();
    void offerColumns(const QPoint &at);

    ComparedModel &m_model;
};

} // namespace chulie::comparing
