// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/editorlook.h"

#include "core/settings/settings.h"

namespace penstock {

EditorLook EditorLook::of(const Settings &settings)
{
    return {.tabWidth = settings.number(settingkey::tabWidth),
            .tabIsSpaces = settings.isOn(settingkey::tabIsSpaces),
            .completes = settings.isOn(settingkey::completes),
            .closesBrackets = settings.isOn(settingkey::closesBrackets),
            .lineNumbers = settings.isOn(settingkey::lineNumbers),
            .wraps = settings.isOn(settingkey::wraps)};
}

} // namespace penstock
