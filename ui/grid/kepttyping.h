#pragma once

#include "models/records/rowedits.h"

#include <QObject>

#include <optional>

namespace chulie::grid {

class CellEditor;
class GridView;

/// Keeps what is being typed into a cell of a grid while the model is reset under it, because another program
/// added or removed rows: the cell is opened again, where the row is now, with the typed text.
class KeptTyping : public QObject
{
    Q_OBJECT
public:
    explicit KeptTyping(GridView &grid);

private:
    struct Typing
    {
        records::RowEdit row;
        int column = 0;
        QString text = {};
        QString stored = {}; ///< when typing began
        bool isHeld = false;
    };

    void keep();
    void goOn();
    [[nodiscard]] CellEditor *editor() const;
    [[nodiscard]] int placeOf(const records::RowEdit &row) const;

    GridView &m_grid;
    std::optional<Typing> m_typing;
};

} // namespace chulie::grid
