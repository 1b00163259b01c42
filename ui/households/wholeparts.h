#pragma once

#include <QObject>

#include <vector>

class QScrollArea;
class QSpacerItem;
class QVBoxLayout;
class QWidget;

namespace chulie::households {

/// Scrolls a form that is too long for its area by whole parts: the one that the keyboard comes into begins
/// at the top, or is below those before it that fit with it, so that no row of it is cut.
class WholeParts : public QObject
{
public:
    /// \a parts, from the top to the bottom, are somewhere in the content of \a area, which \a layout lays
    /// out. Room is added at its end, so that the last one can begin at the top.
    WholeParts(QScrollArea &area, QVBoxLayout &layout, std::vector<QWidget *> parts);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const QWidget *focus);
    void show(std::size_t part);
    void makeRoom();
    [[nodiscard]] int topOf(std::size_t part) const;
    [[nodiscard]] int bottomOf(std::size_t part) const;
    [[nodiscard]] int room() const;

    QScrollArea &m_area;
    QVBoxLayout &m_layout;
    std::vector<QWidget *> m_parts;
    QSpacerItem *m_end; ///< owned by the layout
};

} // namespace chulie::households
