#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QToolButton;

namespace chulie {

/// The list of pages at the window's left edge, each with its keys: Ctrl+1, Ctrl+2 …
class SideBar : public QWidget
{
    Q_OBJECT
public:
    explicit SideBar(QWidget *parent = nullptr);

    /// Shows the page of id \a page as the chosen one.
    void choose(const QString &page);

signals:
    void chosen(const QString &page);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void dress(Qt::ToolButtonStyle style);
    void fit();

    QButtonGroup *m_group;
    std::vector<QToolButton *> m_buttons; ///< in the order of pages()
};

} // namespace chulie
