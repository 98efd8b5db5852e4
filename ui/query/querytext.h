// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace penstock {

class EditorFindBar;
class ParameterPanel;
class QueryEditor;

/// An editor with the search and the values of its parameters below it.
class QueryText final : public QWidget
{
    Q_OBJECT

public:
    explicit QueryText(QWidget *parent = nullptr);

    QueryEditor *editor() const { return m_editor; }
    ParameterPanel &parameters() const { return *m_parameters; }

public Q_SLOTS: // the Edit menu looks for them by name
    void find();
    void replaceText();
    void formatText();
    void toggleComment();

private:
    void updateParameters();

    QueryEditor *m_editor = nullptr;
    EditorFindBar *m_find = nullptr;
    ParameterPanel *m_parameters = nullptr;
};

} // namespace penstock
