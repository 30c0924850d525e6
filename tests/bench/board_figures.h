#pragma once

namespace wasl::bench
{

struct BoardQuestion
{
    int beds = 2000;
    int frames = 600; ///< of each way of scrolling
};

/// The board of the coming weeks over a real file: how long a frame takes while it is scrolled. Wants a
/// QApplication.
bool printBoardFigures(const BoardQuestion& question);

} // namespace wasl::bench
