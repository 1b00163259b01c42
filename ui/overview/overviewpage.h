#pragma once

#include "ui/charts/picture.h"
#include "ui/overview/matrixmodel.h"
#include "ui/page.h"

class QBoxLayout;
class QCheckBox;
class QLabel;
class QScrollArea;
class QSplitter;

namespace chulie::closing {
class ClosingLine;
} // namespace chulie::closing

namespace chulie::overview {

class GapList;
class MatrixView;
class OverviewCharts;

/// 总览: how far the scope is, village by village and target by target, and what holds it back.
class OverviewPage : public ui::Page
{
    Q_OBJECT
public:
    explicit OverviewPage(ui::Session &session);
    ~OverviewPage() override;

    void go(const ui::Address &address) override;
    void refresh(const std::vector<std::int64_t> &villages) override;

    /// The first line as it stands.
    [[nodiscard]] QString headline() const;
    [[nodiscard]] const MatrixModel &matrix() const { return m_matrix; }
    /// The matrix as a picture and as numbers.
    [[nodiscard]] charts::Picture matrixPicture() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeMatrix();
    QWidget *makeSide();
    void arrange();
    [[nodiscard]] QList<int> sizesBelow() const;
    void reload();
    void tellFigures();
    void tellRest();
    void retranslate() override;
    void openFigure(const QString &name);
    void openTarget(const std::string &region, const targets::Target *target);

    ui::Session &m_session;
    ui::Scope m_scope;
    MatrixModel m_matrix;
    QLabel *m_headline;
    closing::ClosingLine *m_closing;
    QLabel *m_matrixTitle = nullptr;
    QCheckBox *m_ordinary = nullptr;
    MatrixView *m_matrixView = nullptr;
    QSplitter *m_splitter = nullptr;
    const char *m_arrangement = nullptr; ///< under what the splitter's state is remembered
    QBoxLayout *m_lists = nullptr;
    OverviewCharts *m_charts = nullptr;
    GapList *m_gaps = nullptr;
    GapList *m_due = nullptr;
};

} // namespace chulie::overview
