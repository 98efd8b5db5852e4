// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace penstock {

class CompletionModel;

/// The list of what can be written, beside the caret. The text keeps the focus and hands its keys on.
class CompletionPopup final : public QListView
{
    Q_OBJECT

public:
    /// `model` lives as long as it.
    CompletionPopup(CompletionModel &model, QWidget *parent);

    /// Below that line of text, or above it where there is no room; `anchor` is in the screen's coordinates.
    void showAt(const QRect &anchor);
    /// To another choice; -1: none.
    void choose(int row);
    int chosen() const; ///< -1: none
    void step(int rows);
    int page() const; ///< rows that are seen

Q_SIGNALS:
    void picked(int row); ///< with the mouse

private:
    CompletionModel &m_model;
};

} // namespace penstock
